package org.techmatch.ledger;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** enters achievements that were ready or public before the portal kept a ledger. */
@Singleton
public class LedgerMigrationService {
    private static final int BATCH = 100;
    private static final Actor PORTAL = Actor.system("R-250");

    private final Sql sql;
    private final LedgerRegister register;

    LedgerMigrationService(Sql sql, LedgerRegister register) {
        this.sql = sql;
        this.register = register;
    }

    private record Missing(long id, long unitId) {}

    /**
     * Enters the next hundred that are missing, the oldest first.
     *
     * @return how many; 0 when none is left
     */
    @Transactional
    public int registerMissing() {
        List<Missing> missing = sql.list("""
                SELECT a.id, a.holder_organisation_id FROM achievement a
                    LEFT JOIN ledger_entry e ON e.achievement_id = a.id
                WHERE e.id IS NULL AND a.listing_status IN ('READY', 'PUBLISHED', 'UNPUBLISHED', 'EXPIRED')
                    AND JSON_UNQUOTE(JSON_EXTRACT(a.content, '$.isService')) = 'true'
                ORDER BY a.id LIMIT\s""" + BATCH, row -> new Missing(row.getLong(1), row.getLong(2)));
        missing.forEach(each -> register.register(each.id(), each.unitId(), PORTAL));
        return missing.size();
    }
}
