package org.techmatch.account;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.techmatch.access.Actor.Grant;
import org.techmatch.access.Role;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Which roles of a person count today: of VERIFIED organisations, portal-wide ones, and the administrator's anywhere. */
@Singleton
class Grants {
    private final Sql sql;
    private final Clock clock;

    Grants(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Grant> of(long accountId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        return sql.list("""
                SELECT m.role, m.organisation_id, o.status = 'VERIFIED' FROM membership m
                LEFT JOIN organisation o ON o.id = m.organisation_id
                WHERE m.account_id = ? AND m.status = 'ACTIVE' AND m.approved_at IS NOT NULL AND m.from_date <= ?
                    AND (m.to_date IS NULL OR m.to_date >= ?)
                    AND (m.organisation_id IS NULL OR o.status = 'VERIFIED'
                        OR (m.role = 'ORG_ADMIN' AND o.status NOT IN ('CLOSED', 'MERGED')))
                ORDER BY m.id
                """, Grants::read, accountId, today, today);
    }

    private static Grant read(ResultSet row) throws SQLException {
        long organisation = row.getLong(2);
        return row.wasNull()
                ? new Grant(Role.valueOf(row.getString(1)), null, true)
                : new Grant(Role.valueOf(row.getString(1)), organisation, row.getBoolean(3));
    }
}
