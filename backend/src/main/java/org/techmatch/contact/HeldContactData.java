package org.techmatch.contact;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.techmatch.account.OwnData;
import org.techmatch.platform.Sql;

/** whose contacts a person looked at, and what the person signed. */
@Factory
class HeldContactData {
    @Singleton
    OwnData reveals(Sql sql) {
        return OwnData.rows(
                sql, "contacts-seen", "SELECT kind, code, at FROM contact_reveal WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData signatures(Sql sql) {
        return OwnData.rows(
                sql,
                "ndas-signed",
                "SELECT listing_kind, listing_id, text_version, text_hash, signed_by, signed_at FROM nda_signature"
                        + " WHERE account_id = ? ORDER BY id");
    }
}
