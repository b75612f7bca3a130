package org.techmatch.document;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.account.Reauthentication;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.FileGate;
import org.techmatch.evidence.FileUse;
import org.techmatch.evidence.StoredFile;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/**
 * signatures on documents. Confirming in the portal is evidence of agreement; a reliable electronic signature needs
 * an external provider, and every page that signs says so.
 */
@Singleton
public class Signatures implements FileGate, FileUse {
    private final Reauthentication proofs;
    private final SigningService service;
    private final Documents documents;
    private final DocumentAccess access;
    private final Sql sql;

    Signatures(Reauthentication proofs, SigningService service, Documents documents, DocumentAccess access, Sql sql) {
        this.proofs = proofs;
        this.service = service;
        this.documents = documents;
        this.access = access;
        this.sql = sql;
    }

    /** A signature as stored. */
    public record Signed(long accountId, SignatureView view) {}

    /**
     * Signs a document; {@link DocumentSigned} is told inside the same transaction. The same key again changes nothing.
     *
     * @param key the request's {@code Idempotency-Key}
     * @throws Refused not-found for who has no part in it, invalid-request for wrong proofs (counted to the lock of the
     *     account), state-conflict for who has signed already, key-reused for a key that asked for something else
     */
    public void sign(long documentId, Actor actor, SignatureForm form, String key) {
        SigningService.check(form, key);
        String password = form.password();
        Optional<String> proven = password == null ? Optional.empty() : proofs.prove(actor, password);
        service.sign(documentId, actor, form, key, proven).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** The signatures of a document in their order. */
    public List<Signed> of(long documentId) {
        return sql.list(
                "SELECT account_id, side, name, method, signed_at FROM document_signature WHERE document_id = ?"
                        + " ORDER BY id",
                row -> new Signed(
                        row.getLong(1),
                        new SignatureView(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                Clocks.local(row.getTimestamp(5).toInstant()))),
                documentId);
    }

    @Override
    public Optional<Long> organisation(Actor actor, StoredFile file) {
        if (file.fileClass() != FileClass.PARTY) {
            return Optional.empty();
        }
        return sql
                .list(
                        "SELECT document_id FROM document_signature WHERE scan_file_id = ?",
                        row -> row.getLong(1),
                        file.id())
                .stream()
                .flatMap(id -> documents.find(id).stream())
                .filter(document -> access.mayRead(actor, document))
                .map(document -> file.organisationId())
                .findFirst();
    }

    @Override
    public boolean uses(long fileId) {
        return sql.count("SELECT COUNT(*) FROM document_signature WHERE scan_file_id = ?", fileId) > 0;
    }
}
