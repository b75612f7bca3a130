package org.techmatch.achievement;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.techmatch.organisation.OrganisationMerged;
import org.techmatch.platform.Sql;

/** What happens to achievements with their organisation. */
@Singleton
class AchievementsOfOrganisations {
    private final Sql sql;

    AchievementsOfOrganisations(Sql sql) {
        this.sql = sql;
    }

    @EventListener
    void merged(OrganisationMerged event) {
        sql.update(
                "UPDATE achievement SET holder_organisation_id = ?, version = version + 1"
                        + " WHERE holder_organisation_id = ?",
                event.intoId(),
                event.organisationId());
    }
}
