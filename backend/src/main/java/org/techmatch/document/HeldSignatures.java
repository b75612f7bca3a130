package org.techmatch.document;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.techmatch.account.OwnData;
import org.techmatch.platform.Sql;

/** what a person has signed. R-768: signatures stay when the account goes. */
@Factory
class HeldSignatures {
    @Singleton
    OwnData signed(Sql sql) {
        return OwnData.rows(
                sql,
                "documents-signed",
                "SELECT d.kind, d.code, d.title, s.side, s.method, s.sha256, s.signed_at FROM document_signature s"
                        + " JOIN document d ON d.id = s.document_id WHERE s.account_id = ? ORDER BY s.id");
    }
}
