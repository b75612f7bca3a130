package org.techmatch.document;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.Mails;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/** Issues documents and keeps their bytes, encrypted and never changed. */
@Singleton
public class Documents {
    private static final String COLUMNS = "id, code, kind, subject_type, subject_id, organisation_id, version,"
            + " template_version, title, sha256, content_sha256, size, issued_by_name, issued_at";
    private static final String PURPOSE = "document ";
    private static final int CODE_LENGTH = 16;

    private final Templates templates;
    private final PdfPages pages;
    private final Keys keys;
    private final Mails mails;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    Documents(Templates templates, PdfPages pages, Keys keys, Mails mails, AuditTrail audit, Sql sql, Clock clock) {
        this.templates = templates;
        this.pages = pages;
        this.keys = keys;
        this.mails = mails;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Issues the next version of a document as part of the transaction that is open; lock the subject's row before, and
     * do it last, because it records in the audit trail.
     *
     * @param title what stands at the head of each page, at most 200 characters
     * @param organisationId whose case it is
     * @throws IllegalArgumentException for a model with names that the kind does not have
     */
    public IssuedDocument issue(
            DocumentKind kind,
            DocumentSubject subject,
            @Nullable Long organisationId,
            String title,
            DocumentModel model,
            Actor by) {
        model.check(kind);
        Templates.Current template = templates.current(kind);
        int version = latest(kind, subject).map(IssuedDocument::version).orElse(0) + 1;
        String code = newCode();
        String body = TemplateText.fill(template.body(), model);
        String content = Hashes.sha256(body);
        byte[] pdf = pages.set(body, new PdfPages.Margins(title, code, version, content, address(code)));
        String hash = Hashes.sha256(pdf);
        Instant now = clock.instant();
        long id = sql.insert(
                "INSERT INTO document (code, kind, subject_type, subject_id, organisation_id, version, template_version,"
                        + " title, sha256, content_sha256, size, sealed, issued_by, issued_by_name, issued_at)"
                        + " VALUES (" + Sql.marks(15) + ")",
                code,
                kind.name(),
                subject.type(),
                subject.id(),
                organisationId,
                version,
                template.version(),
                title,
                hash,
                content,
                pdf.length,
                keys.encrypt(PURPOSE + code, pdf),
                by.accountId(),
                by.name(),
                now);
        audit.record(Audit.of(by, "issue-document", subject.type(), subject.id())
                .in(organisationId)
                .because(kind.name().toLowerCase(Locale.ROOT) + " " + code + " v" + version)
                .content(hash));
        return find(id).orElseThrow();
    }

    /** The document of an id, for rooms that have asked whether the person may see it. */
    public Optional<IssuedDocument> find(long id) {
        return sql.first("SELECT " + COLUMNS + " FROM document WHERE id = ?", Documents::read, id);
    }

    /** The newest version of a kind about a subject. */
    public Optional<IssuedDocument> latest(DocumentKind kind, DocumentSubject subject) {
        return of(subject).stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** All documents about a subject, newest first. */
    public List<IssuedDocument> of(DocumentSubject subject) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM document WHERE subject_type = ? AND subject_id = ? ORDER BY id DESC",
                Documents::read,
                subject.type(),
                subject.id());
    }

    Optional<IssuedDocument> byCode(String code) {
        return sql.first("SELECT " + COLUMNS + " FROM document WHERE code = ?", Documents::read, code);
    }

    /** The bytes of the PDF. */
    public byte[] pdf(IssuedDocument document) {
        byte[] sealed = sql.first("SELECT sealed FROM document WHERE id = ?", row -> row.getBytes(1), document.id())
                .orElseThrow();
        return keys.decrypt(PURPOSE + document.code(), sealed);
    }

    /** The path alone where the portal has no fixed address. */
    private String address(String code) {
        return mails.addressOf("/verify/" + code);
    }

    /** Letters and digits that nobody mixes up; 80 bits, so that nobody guesses one. */
    private String newCode() {
        StringBuilder code = new StringBuilder();
        while (code.length() < CODE_LENGTH) {
            keys.token()
                    .toUpperCase(Locale.ROOT)
                    .chars()
                    .filter(c -> "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".indexOf(c) >= 0)
                    .limit(CODE_LENGTH - (long) code.length())
                    .forEach(c -> code.append((char) c));
        }
        return code.toString();
    }

    private static IssuedDocument read(ResultSet row) throws SQLException {
        return new IssuedDocument(
                row.getLong(1),
                row.getString(2),
                DocumentKind.valueOf(row.getString(3)),
                new DocumentSubject(row.getString(4), row.getLong(5)),
                row.getObject(6, Long.class),
                row.getInt(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                row.getString(13),
                row.getTimestamp(14).toInstant());
    }
}
