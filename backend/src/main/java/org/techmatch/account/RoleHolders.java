package org.techmatch.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Who holds a role today, so that they can be told of something. */
@Singleton
public class RoleHolders {
    private static final int HOLDERS_MAX = 50;

    private final Sql sql;
    private final Clock clock;

    RoleHolders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The accounts that hold a role, at most fifty.
     *
     * @param organisationId null for portal-wide roles
     */
    public List<Long> of(Role role, @Nullable Long organisationId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        return sql.list(
                """
                SELECT DISTINCT m.account_id FROM membership m JOIN account a ON a.id = m.account_id
                WHERE m.role = ? AND m.organisation_id <=> ? AND m.approved_at IS NOT NULL AND m.from_date <= ?
                    AND (m.to_date IS NULL OR m.to_date >= ?) AND a.status = 'ACTIVE' ORDER BY m.account_id LIMIT """ + " " + HOLDERS_MAX,
                row -> row.getLong(1),
                role.name(),
                role.isPortalWide() ? null : organisationId,
                today,
                today);
    }
}
