package org.techmatch.document;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.account.Reauthentication;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.StoredFile;
import org.techmatch.evidence.StoredFiles;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** The transactions of {@link Signatures}. */
@Singleton
class SigningService {
    private final Documents documents;
    private final DocumentAccess access;
    private final Reauthentication proofs;
    private final SigningCodes codes;
    private final StoredFiles files;
    private final ParameterVersions parameters;
    private final ApplicationEventPublisher<DocumentSigned> signed;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    SigningService(
            Documents documents,
            DocumentAccess access,
            Reauthentication proofs,
            SigningCodes codes,
            StoredFiles files,
            ParameterVersions parameters,
            ApplicationEventPublisher<DocumentSigned> signed,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.documents = documents;
        this.access = access;
        this.proofs = proofs;
        this.codes = codes;
        this.files = files;
        this.parameters = parameters;
        this.signed = signed;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /** Refuses a request that cannot be one, with every reason. */
    static void check(SignatureForm form, String key) {
        FieldProblems problems = new FieldProblems();
        problems.length("Idempotency-Key", key.strip(), 8, 80);
        if (form.scanFileId() == null && (blank(form.password()) || blank(form.code()))) {
            problems.add("password", "请输入密码和验证码，或上传签好的扫描件。", "Enter password and code, or upload the signed scan.");
        }
        problems.throwIfAny();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Sends a one-time code to who may sign. */
    @Transactional
    public String sendCode(long documentId, Actor actor) {
        proofs.lock(actor);
        IssuedDocument document = documents
                .find(documentId)
                .filter(each -> !access.sides(actor, each).isEmpty())
                .orElseThrow(Refused::notFound);
        return proofs.hasAuthenticator(actor) ? "AUTHENTICATOR" : codes.send(actor, document);
    }

    /**
     * Signs, or says why not; a refusal that counts a failure is returned instead of thrown, so that the count stays.
     */
    @Transactional
    public Optional<Refused> sign(
            long documentId, Actor actor, SignatureForm form, String key, Optional<String> proven) {
        proofs.lock(actor);
        IssuedDocument document = documents
                .find(documentId)
                .filter(each -> access.mayRead(actor, each))
                .orElseThrow(Refused::notFound);
        String request = Hashes.sha256(form.fingerprint(documentId));
        if (isRepeated(actor, key, request)) {
            return Optional.empty();
        }
        requireUnsigned(document, actor, form.side());
        DocumentParties.Side side = access.sides(actor, document).stream()
                .filter(each -> each.name().equals(form.side()))
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (!document.sha256().equals(form.sha256())) {
            throw Refused.conflict();
        }
        requireMode(form);
        Long scanId = form.scanFileId();
        StoredFile scan = scanId == null ? null : scan(scanId, actor);
        if (scan == null) {
            Optional<Refused> refusal = proofs.refusal(
                    actor, proven, Objects.requireNonNull(form.code()), code -> codes.take(actor, document, code));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        store(document, side, actor, scan, key, request);
        signed.publishEvent(new DocumentSigned(document, side.name(), actor));
        audit.record(Audit.of(
                        actor,
                        "sign",
                        document.subject().type(),
                        document.subject().id())
                .in(document.organisationId())
                .because(document.kind().name().toLowerCase(Locale.ROOT) + " " + document.code() + " " + side.name())
                .content(document.sha256()));
        return Optional.empty();
    }

    /** the same request again; a key that asked for something else is refused. */
    private boolean isRepeated(Actor actor, String key, String request) {
        Optional<String> known = sql.first(
                "SELECT request_hash FROM document_signature WHERE account_id = ? AND request_key = ?",
                row -> row.getString(1),
                actor.id(),
                key.strip());
        if (known.isPresent() && !known.get().equals(request)) {
            throw new Refused(
                    ProblemType.KEY_REUSED,
                    new Text(
                            "这个请求编号已用于另一次签署，请重新打开签署页。",
                            "This key was used for another signature; open the page again."),
                    List.of());
        }
        return known.isPresent();
    }

    private void requireUnsigned(IssuedDocument document, Actor actor, String side) {
        if (sql.count(
                        "SELECT COUNT(*) FROM document_signature WHERE document_id = ? AND side = ? AND account_id = ?",
                        document.id(),
                        side,
                        actor.id())
                > 0) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text("您已经签过这份文件，不用再签。", "You have signed this document already."),
                    List.of());
        }
    }

    /** CFG-48: which ways of signing count. */
    private void requireMode(SignatureForm form) {
        String mode = parameters.now(Parameter.SIGNATURE_MODE);
        FieldProblems problems = new FieldProblems();
        if (mode.equals("SCAN") && form.scanFileId() == null) {
            problems.add("scanFileId", "现在只收签字盖章的扫描件，请上传。", "Only signed scans count now; upload one.");
        }
        if (mode.equals("PORTAL") && form.scanFileId() != null) {
            problems.add("scanFileId", "现在只在平台内确认签署，不收扫描件。", "Signing is done in the portal now; scans do not count.");
        }
        problems.throwIfAny();
    }

    private StoredFile scan(long fileId, Actor actor) {
        return files.find(fileId)
                .filter(file -> file.fileClass() == FileClass.PARTY && actor.is(file.uploadedBy()))
                .orElseThrow(() -> {
                    FieldProblems problems = new FieldProblems();
                    problems.add(
                            "scanFileId",
                            "请自己上传扫描件，类别选“仅洽谈各方可看”。",
                            "Upload the scan yourself, as a file for the parties.");
                    return Refused.invalid(problems.list());
                });
    }

    private void store(
            IssuedDocument document,
            DocumentParties.Side side,
            Actor actor,
            @Nullable StoredFile scan,
            String key,
            String request) {
        sql.update(
                "INSERT INTO document_signature (document_id, side, organisation_id, account_id, name, method, sha256,"
                        + " scan_file_id, scan_sha256, request_key, request_hash, signed_at) VALUES (" + Sql.marks(12)
                        + ")",
                document.id(),
                side.name(),
                side.organisationId(),
                actor.id(),
                actor.name(),
                scan == null ? "PORTAL" : "SCAN",
                document.sha256(),
                scan == null ? null : scan.id(),
                scan == null ? null : scan.sha256(),
                key.strip(),
                request,
                clock.instant());
    }
}
