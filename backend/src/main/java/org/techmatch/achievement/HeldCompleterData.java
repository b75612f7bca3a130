package org.techmatch.achievement;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.techmatch.account.OwnData;
import org.techmatch.platform.Sql;

/** the achievements in which a person stands as a completer. */
@Factory
class HeldCompleterData {
    @Singleton
    OwnData completer(Sql sql) {
        return OwnData.rows(
                sql,
                "achievements",
                "SELECT a.public_code, a.title, c.name, c.organisation, c.contribution_ppm, c.is_main, c.is_student,"
                        + " c.name_consent, c.role, c.creative_contribution FROM completer c"
                        + " JOIN achievement a ON a.id = c.achievement_id WHERE c.account_id = ? ORDER BY a.id");
    }
}
