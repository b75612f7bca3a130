package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.ledger.HolderKind;
import org.techmatch.ledger.Holding;
import org.techmatch.ledger.Ownership;
import org.techmatch.ledger.OwnershipRow;
import org.techmatch.platform.Sql;

/** What empowerment needs to know of achievements: holder, completers with accounts, owners, and what stands in the way. */
@Singleton
class EmpowermentAchievements {
    private final Ownership ownership;
    private final Sql sql;

    EmpowermentAchievements(Ownership ownership, Sql sql) {
        this.ownership = ownership;
        this.sql = sql;
    }

    /** An achievement that is not purged. */
    record Facts(
            long id, long holderId, String title, @Nullable String code) {}

    Optional<Facts> find(long id) {
        return sql.first(
                "SELECT id, holder_organisation_id, title, public_code FROM achievement WHERE id = ?"
                        + " AND listing_status <> 'PURGED'",
                row -> new Facts(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                id);
    }

    /** The achievements of units that stand in the ledger, newest first, at most two hundred. */
    List<Facts> ofUnits(Set<Long> units) {
        return units.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT a.id, a.holder_organisation_id, a.title, a.public_code FROM achievement a"
                                + " JOIN ledger_entry l ON l.achievement_id = a.id AND l.active_mark = 1"
                                + " WHERE a.listing_status <> 'PURGED' AND a.holder_organisation_id IN ("
                                + Sql.marks(units.size()) + ") ORDER BY a.id DESC LIMIT 200",
                        row -> new Facts(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                        units.toArray());
    }

    /** Completers who have an account, by the order in which they stand. */
    Map<Long, String> completers(long achievementId) {
        Map<Long, String> found = new LinkedHashMap<>();
        sql.list(
                        "SELECT account_id, name FROM completer WHERE achievement_id = ? AND account_id IS NOT NULL"
                                + " ORDER BY seq",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        achievementId)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    /** The parts of other organisations, which an empowerment leaves alone. */
    List<Holding> others(@Nullable Long achievementId, Instant at) {
        return achievementId == null
                ? List.of()
                : ownership.at(achievementId, at).stream()
                        .map(OwnershipRow::holding)
                        .filter(each -> each.kind() != HolderKind.UNIT && each.kind() != HolderKind.COMPLETER)
                        .toList();
    }

    /** in the ledger, not frozen, and without another effective agreement than the one that is replaced. */
    boolean isFree(Empowerment e, @Nullable Long achievementId) {
        return achievementId != null
                && ownership.isRegistered(achievementId)
                && !ownership.isFrozen(achievementId)
                && sql.count(
                                "SELECT COUNT(*) FROM empowerment WHERE achievement_id = ? AND effective_mark = 1"
                                        + " AND id <> ? AND id <> ?",
                                achievementId,
                                e.id(),
                                e.amendsId() == null ? 0 : e.amendsId())
                        == 0;
    }

    String organisation(long id) {
        return sql.first("SELECT name FROM organisation WHERE id = ?", row -> row.getString(1), id)
                .orElse("");
    }
}
