package org.techmatch.ledger;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.techmatch.access.Actor;
import org.techmatch.achievement.AchievementReady;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Sql;

/**
 * enters every service achievement into its unit's ledger, at the latest when it becomes ready, in the same
 * transaction. The counter's row is locked until that ends, so that numbers have no gap and none is given twice.
 */
@Singleton
class LedgerRegister {
    private static final Actor PORTAL = Actor.system("R-250");

    private final Sql sql;
    private final LedgerEntries entries;
    private final LedgerChain chain;
    private final OwnershipRows ownership;
    private final Clock clock;

    LedgerRegister(Sql sql, LedgerEntries entries, LedgerChain chain, OwnershipRows ownership, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.chain = chain;
        this.ownership = ownership;
        this.clock = clock;
    }

    @EventListener
    void ready(AchievementReady event) {
        if (event.isService()) {
            register(event.achievementId(), event.unitId(), PORTAL);
        }
    }

    /** Enters an achievement that does not stand in the ledger; the unit owns the whole of it then. */
    void register(long achievementId, long unitId, Actor by) {
        if (entries.ofAchievement(achievementId).isPresent()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long number = next(unitId);
        String code = sql.first("SELECT public_code FROM organisation WHERE id = ?", row -> row.getString(1), unitId)
                .orElseThrow();
        long id = sql.insert(
                "INSERT INTO ledger_entry (version, organisation_id, number, ledger_no, achievement_id, active_mark,"
                        + " conv_status, recognition, book_value_fen, impaired_fen, frozen, registered_at, last_event_at,"
                        + " last_seq, last_hash, seal) VALUES (0, ?, ?, ?, ?, 1, '', '', 0, 0, FALSE, ?, ?, 0, '', '')",
                unitId,
                number,
                "TZ-%s-%06d".formatted(code, number),
                achievementId,
                now,
                now);
        LedgerState state = LedgerState.registered(unitId, Ppm.WHOLE);
        ownership.begin(achievementId, state.holders(), new Basis(Basis.Type.ORIGINAL, id, null), now);
        chain.begin(
                id,
                unitId,
                LedgerChain.Step.of(LedgerAction.REGISTER, state, by).at(now));
    }

    private long next(long unitId) {
        sql.update(
                "INSERT INTO ledger_counter (organisation_id, last_number) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1",
                unitId);
        return sql.count("SELECT last_number FROM ledger_counter WHERE organisation_id = ? FOR UPDATE", unitId);
    }
}
