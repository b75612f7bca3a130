package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** Numbers of the ledger: one counter a unit, no gap, none twice. */
class LedgerNumberIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final int CLIENTS = 64;

    private final Sql sql = PORTAL.bean(Sql.class);
    private long unit;

    @BeforeEach
    void empty() {
        PORTAL.empty();
        unit = OrganisationFixture.unit(PORTAL);
    }

    @Test
    void everyServiceAchievementStandsInTheLedgerBeforeItIsPublic_R_250() {
        long id = AchievementFixture.achievement().stored(PORTAL, unit);
        assertThat(PORTAL.bean(Ownership.class).isRegistered(id)).isTrue();
        assertThat(numbers()).containsExactly(1L);

        PORTAL.bean(AchievementService.class).publish(id);
        assertThat(numbers()).containsExactly(1L);
        assertThat(sql.first("SELECT ledger_no FROM ledger_entry", row -> row.getString(1))
                        .orElseThrow())
                .endsWith("-000001");
    }

    @Test
    void aRolledBackRegistrationLeavesNoGap_R_250() {
        AchievementFixture.achievement().stored(PORTAL, unit);
        assertThatThrownBy(() -> transactions().executeWrite(status -> {
                    AchievementFixture.achievement().titled("另一项成果的一种装置").stored(PORTAL, unit);
                    throw new IllegalStateException("the power fails");
                }))
                .hasStackTraceContaining("the power fails");
        AchievementFixture.achievement().titled("第三项装置").stored(PORTAL, unit);

        assertThat(numbers()).containsExactly(1L, 2L);
    }

    @Test
    void sixtyFourClientsGetSixtyFourNumbersInARow_R_250() {
        AchievementFixture.achievement().stored(PORTAL, unit);
        LedgerCase.atOnce(CLIENTS, () -> AchievementFixture.achievement().stored(PORTAL, unit));

        assertThat(numbers())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, CLIENTS + 1).boxed().toList());
    }

    @Test
    void whatWasThereBeforeTheLedgerIsEnteredOnce_R_250() {
        long id = AchievementFixture.achievement().published(PORTAL, unit);
        sql.update("DELETE FROM ownership");
        sql.update("DELETE FROM ledger_event");
        sql.update("DELETE FROM ledger_entry");
        sql.update("DELETE FROM ledger_counter");

        LedgerMigrationService migration = PORTAL.bean(LedgerMigrationService.class);
        assertThat(migration.registerMissing()).isEqualTo(1);
        assertThat(migration.registerMissing()).isZero();
        assertThat(PORTAL.bean(Ownership.class).isRegistered(id)).isTrue();
    }

    private List<Long> numbers() {
        return sql.list(
                "SELECT number FROM ledger_entry WHERE organisation_id = ? ORDER BY number",
                row -> row.getLong(1),
                unit);
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return PORTAL.bean(TransactionOperations.class);
    }
}
