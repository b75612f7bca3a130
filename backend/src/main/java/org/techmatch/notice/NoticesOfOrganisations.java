package org.techmatch.notice;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.techmatch.account.AccountErased;
import org.techmatch.organisation.OrganisationMerged;
import org.techmatch.platform.Sql;

/** What happens to notices and objections with their organisations and people. */
@Singleton
class NoticesOfOrganisations {
    private final Sql sql;

    NoticesOfOrganisations(Sql sql) {
        this.sql = sql;
    }

    /** What was published stays as it was, under the name of then; whoever takes the unit over runs the notice on. */
    @EventListener
    void merged(OrganisationMerged event) {
        sql.update(
                "UPDATE notice SET organisation_id = ?, version = version + 1 WHERE organisation_id = ?",
                event.intoId(),
                event.organisationId());
    }

    /** the contact goes; the objection itself is a record. */
    @EventListener
    void erased(AccountErased event) {
        sql.update("UPDATE objection_person SET contact = NULL WHERE account_id = ?", event.accountId());
        sql.update("UPDATE notice SET created_by_name = ? WHERE created_by = ?", event.pseudonym(), event.accountId());
    }
}
