package org.techmatch.draft;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.techmatch.account.OwnData;
import org.techmatch.platform.Sql;

/** what a person wrote and was asked to confirm. Text that must stay secret is the organisation's and not in it. */
@Factory
class HeldDraftData {
    @Singleton
    OwnData drafts(Sql sql) {
        return OwnData.rows(
                sql,
                "drafts",
                "SELECT o.name AS organisation, d.kind, d.title, d.state, d.form, d.returned_reason, d.created_at,"
                        + " d.updated_at FROM listing_draft d JOIN organisation o ON o.id = d.organisation_id"
                        + " WHERE d.created_by = ? ORDER BY d.id");
    }

    @Singleton
    OwnData confirmations(Sql sql) {
        return OwnData.rows(
                sql,
                "confirmations",
                "SELECT d.title, c.asked_at, c.confirmed_at FROM completer_confirmation c"
                        + " JOIN listing_draft d ON d.id = c.draft_id WHERE c.account_id = ? ORDER BY c.asked_at");
    }
}
