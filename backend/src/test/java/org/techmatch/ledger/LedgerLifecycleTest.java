package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;

class LedgerLifecycleTest {
    private static final long UNIT = 7;
    private static final LedgerLifecycle.Case READY = new LedgerLifecycle.Case(UNIT, true, true, false);

    @Test
    void everyStepNeedsADecisionAnEntryThatCountsAndNothingThatWaits_R_251() {
        Actor office = actor(Role.UNIT_TECH);
        assertThat(step("license", ConvStatus.UNCONVERTED, READY, office)).isEqualTo(ConvStatus.LICENSED);
        for (LedgerLifecycle.Case blocked : List.of(
                new LedgerLifecycle.Case(UNIT, false, true, false),
                new LedgerLifecycle.Case(UNIT, true, false, false),
                new LedgerLifecycle.Case(UNIT, true, true, true))) {
            assertRefused(ProblemType.NOT_READY, () -> step("license", ConvStatus.UNCONVERTED, blocked, office));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFERRED", "INVESTED", "EXITED"})
    void whatHasLeftTheLedgerStaysAway_R_251(ConvStatus status) {
        assertThat(LedgerLifecycle.SM_05.moves(status, READY, actor(Role.UNIT_TECH)))
                .isEmpty();
    }

    @Test
    void onlyTheUnitActs_R_251() {
        for (Role role : Role.values()) {
            boolean keeps = role == Role.UNIT_TECH || role == Role.UNIT_FINANCE;
            assertThat(LedgerLifecycle.SM_05.moves(ConvStatus.LICENSED, READY, actor(role)))
                    .hasSize(keeps ? 6 : 0);
        }
        LedgerLifecycle.Case elsewhere = new LedgerLifecycle.Case(UNIT + 1, true, true, false);
        assertRefused(
                ProblemType.FORBIDDEN, () -> step("license", ConvStatus.UNCONVERTED, elsewhere, actor(Role.UNIT_TECH)));
    }

    @Test
    void aRunGoesOnOnlyWhenAllIsCountedAndHandled_R_257() {
        Actor office = actor(Role.UNIT_FINANCE);
        assertThat(run("count", InventoryStatus.OPEN, 0, 3, office)).isEqualTo(InventoryStatus.COUNTED);
        assertRefused(ProblemType.NOT_READY, () -> run("count", InventoryStatus.OPEN, 1, 0, office));
        assertThat(run("handle", InventoryStatus.COUNTED, 0, 0, office)).isEqualTo(InventoryStatus.DIFF_HANDLED);
        assertRefused(ProblemType.NOT_READY, () -> run("handle", InventoryStatus.COUNTED, 0, 1, office));
        assertThat(run("close", InventoryStatus.DIFF_HANDLED, 0, 0, office)).isEqualTo(InventoryStatus.CLOSED);
        assertRefused(ProblemType.NOT_READY, () -> run("close", InventoryStatus.DIFF_HANDLED, 0, 1, office));
        assertRefused(ProblemType.STATE_CONFLICT, () -> run("close", InventoryStatus.OPEN, 0, 0, office));
    }

    private static ConvStatus step(String action, ConvStatus from, LedgerLifecycle.Case about, Actor by) {
        return LedgerLifecycle.SM_05.take(action, from, about, by, null);
    }

    private static InventoryStatus run(String action, InventoryStatus from, int uncounted, int unhandled, Actor by) {
        return InventoryLifecycle.SM_25.take(
                action, from, new InventoryLifecycle.Case(UNIT, uncounted, unhandled), by, null);
    }

    private static void assertRefused(ProblemType type, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.type()).isEqualTo(type));
    }

    private static Actor actor(Role role) {
        return new Actor(5L, "周启明", null, List.of(new Actor.Grant(role, role.isPortalWide() ? null : UNIT, true)));
    }
}
