package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Sql;

/** Stores and reads who owns which part of an achievement from when to when. */
@Singleton
class OwnershipRows {
    private final Sql sql;

    OwnershipRows(Sql sql) {
        this.sql = sql;
    }

    /** All rows there ever were, the oldest first. */
    List<OwnershipRow> history(long achievementId) {
        return list("achievement_id = ?", "", achievementId);
    }

    List<OwnershipRow> at(long achievementId, Instant instant) {
        return list(
                "achievement_id = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)",
                "",
                achievementId,
                instant,
                instant);
    }

    private List<OwnershipRow> list(String condition, String lock, Object... parameters) {
        return sql.list(
                "SELECT holder_kind, holder_id, seq, share_ppm, valid_from, valid_to, basis_type, basis_id FROM ownership"
                        + " WHERE " + condition + " ORDER BY valid_from, seq, id" + lock,
                row -> {
                    Timestamp to = row.getTimestamp(6);
                    return new OwnershipRow(
                            new Holding(
                                    HolderKind.valueOf(row.getString(1)), row.getLong(2), row.getInt(3), row.getInt(4)),
                            row.getTimestamp(5).toInstant(),
                            to == null ? null : to.toInstant(),
                            Basis.Type.valueOf(row.getString(7)),
                            row.getLong(8));
                },
                parameters);
    }

    /** Ends what lasts; the entry of the achievement must be locked. */
    void end(long achievementId, Instant at) {
        sql.update(
                "UPDATE ownership SET valid_to = ? WHERE achievement_id = ? AND valid_to IS NULL", at, achievementId);
    }

    /** Begins new rows and makes sure that the whole history is complete. */
    void begin(long achievementId, List<Holding> holdings, Basis basis, Instant at) {
        for (Holding each : holdings) {
            sql.update(
                    "INSERT INTO ownership (achievement_id, holder_kind, holder_id, seq, share_ppm, valid_from,"
                            + " basis_type, basis_id) VALUES (" + Sql.marks(8) + ")",
                    achievementId,
                    each.kind().name(),
                    each.holderId(),
                    each.seq(),
                    each.sharePpm(),
                    at,
                    basis.type().name(),
                    basis.id());
        }
        // what others have committed in the meantime counts too, not the picture at the transaction's beginning
        if (!isWhole(list("achievement_id = ?", " FOR UPDATE", achievementId))) {
            throw new IllegalStateException("the parts of achievement " + achievementId + " are not the whole");
        }
    }

    /**
     * Whether the parts are 1,000,000 together at every instant from the first row's on: they only change where rows begin
     * or end, so these instants are all that need looking at. After an entry has been ended, there may be no rows at all.
     */
    static boolean isWhole(List<OwnershipRow> rows) {
        TreeSet<Instant> changes = new TreeSet<>();
        rows.forEach(row -> {
            changes.add(row.from());
            if (row.to() != null) {
                changes.add(row.to());
            }
        });
        return changes.stream().allMatch(instant -> {
            List<OwnershipRow> then =
                    rows.stream().filter(row -> row.countsAt(instant)).toList();
            return then.isEmpty()
                    || then.stream().mapToLong(row -> row.holding().sharePpm()).sum() == Ppm.WHOLE;
        });
    }
}
