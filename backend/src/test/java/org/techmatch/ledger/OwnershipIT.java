package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Allocation;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Who owns which part of an achievement. */
class OwnershipIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private final Ownership ownership = PORTAL.bean(Ownership.class);
    private LedgerCase a;
    private long decision;

    @BeforeEach
    void empty() {
        a = LedgerCase.in(PORTAL);
        decision = a.decided();
    }

    @Test
    void ownersAndTheirEventAreWrittenTogether_R_254() {
        a.change(shares(200_000), decision);

        assertThat(ownership.at(a.achievement, Instant.now()).stream().map(OwnershipRow::holding))
                .containsExactlyElementsOf(shares(200_000));
        assertThat(a.events().getLast().action()).isEqualTo(LedgerAction.SPLIT);
        assertThat(a.now().state().holders()).isEqualTo(shares(200_000));
        assertThat(a.events().getLast().at())
                .isEqualTo(ownership.history(a.achievement).getLast().from());
    }

    @Test
    void nothingIsLeftWhenTheTransactionFails_R_254() {
        int events = a.events().size();
        assertThatThrownBy(() -> a.transactions().executeWrite(status -> {
                    ownership.change(
                            a.achievement,
                            shares(300_000),
                            new Basis(Basis.Type.CONTRACT, 7, decision),
                            Instant.now(),
                            a.office.actor());
                    throw new IllegalStateException("the power fails");
                }))
                .hasStackTraceContaining("the power fails");

        assertThat(a.events()).hasSize(events);
        assertThat(ownership.at(a.achievement, Instant.now())).hasSize(1);
    }

    @Test
    void ownersChangeOnlyInsideATransaction_R_254() {
        assertThatThrownBy(() -> ownership.change(
                        a.achievement,
                        shares(1),
                        new Basis(Basis.Type.CONTRACT, 7, decision),
                        Instant.now(),
                        a.office.actor()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAchievementOutsideTheLedgerHasNoOwners_R_626() {
        assertThatThrownBy(() -> a.transactions().executeWrite(status -> {
                    ownership.change(
                            999_999,
                            shares(1),
                            new Basis(Basis.Type.CONTRACT, 7, decision),
                            Instant.now(),
                            a.office.actor());
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.detail().zh()).contains("还没有登记台账"));
        assertThat(ownership.at(999_999, Instant.now())).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce_R_254() {
        List<Holding> wrong = List.of(
                new Holding(HolderKind.UNIT, a.unit + 1, 1, 500_000),
                new Holding(HolderKind.COMPLETER, a.office.accountId(), 2, 499_999),
                new Holding(HolderKind.COMPLETER, a.office.accountId(), 3, 0));
        assertThatThrownBy(() -> a.change(wrong, 0, Instant.now().plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.fields())
                                .extracting(FieldProblem::field)
                                .contains("holdings/0", "holdings/2", "holdings", "at", "decisionRecordId"));
        assertThatThrownBy(() -> a.change(shares(1_000_000), decision, Instant.parse("2020-01-01T00:00:00Z")))
                .isInstanceOf(Refused.class);
    }

    /** what a delivered booking writes. */
    @Test
    void theSharesOfABookingAddUp_X_12_R_254() {
        long enterprise = OrganisationFixture.enterprise(PORTAL);
        List<Long> team = Allocation.split(
                560_000,
                List.of(
                        Allocation.Weight.of(1, 400_000),
                        Allocation.Weight.of(2, 250_000),
                        Allocation.Weight.of(3, 200_000),
                        Allocation.Weight.of(4, 150_000)));
        List<Holding> holdings = new ArrayList<>(List.of(
                new Holding(HolderKind.UNIT, a.unit, 1, 240_000),
                new Holding(HolderKind.ENTERPRISE, enterprise, 2, 200_000)));
        for (int i = 0; i < team.size(); i++) {
            long member = a.people.somebody().accountId();
            holdings.add(new Holding(HolderKind.COMPLETER, member, 3 + i, Math.toIntExact(team.get(i))));
        }
        a.change(holdings, decision);
        assertThat(a.office.get("/api/my/ledger/entries/" + a.entry).body())
                .contains("\"22.4000\"", "\"14.0000\"", "\"11.2000\"", "\"8.4000\"", "\"24.0000\"", "\"20.0000\"");
    }

    @Test
    void changesAtTheSameMomentComeOneAfterAnother_R_254() {
        Random random = new Random(1);
        int[] team =
                IntStream.range(0, 24).map(i -> 1 + random.nextInt(999_998)).toArray();
        java.util.concurrent.atomic.AtomicInteger next = new java.util.concurrent.atomic.AtomicInteger();
        List<Boolean> done = LedgerCase.atOnce(team.length, () -> {
            try {
                a.change(
                        shares(team[next.getAndIncrement()]),
                        decision,
                        Instant.now().plusMillis(0));
                return true;
            } catch (Refused e) {
                // another one was later and came first
                return false;
            }
        });

        long changed = done.stream().filter(each -> each).count();
        assertThat(a.events().stream().filter(event -> event.action() == LedgerAction.SPLIT))
                .hasSize((int) changed);
        assertThat(OwnershipRows.isWhole(ownership.history(a.achievement))).isTrue();
        assertThat(PORTAL.bean(LedgerVerification.class).faults(a.now(), a.events()))
                .isEmpty();
    }

    @Test
    void afterAnySequenceOfEventsEveryInstantAddsUpAndShowsWhatWasThen_R_254() {
        Random random = new Random(20261124);
        List<Instant> times = new ArrayList<>();
        List<List<Holding>> owners = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            if (random.nextInt(4) == 0 && LedgerEvents.lastStanding(a.events()).isPresent()) {
                assertThat(a.enter(a.office, "reverse", decision, ",\"reason\":\"录入有误\"")
                                .statusCode())
                        .isEqualTo(200);
            } else {
                a.change(shares(1 + random.nextInt(999_999)), decision);
            }
            times.add(a.now().lastEventAt());
            owners.add(a.now().state().holders());
        }
        List<OwnershipRow> history = ownership.history(a.achievement);
        assertThat(OwnershipRows.isWhole(history)).isTrue();
        for (int i = 0; i < times.size(); i++) {
            boolean last = i == times.size() - 1 || times.get(i + 1).isAfter(times.get(i));
            if (last) {
                assertThat(ownership.at(a.achievement, times.get(i)).stream().map(OwnershipRow::holding))
                        .containsExactlyElementsOf(owners.get(i));
                assertThat(PORTAL.bean(LedgerBook.class)
                                .of(a.unit, times.get(i).plusMillis(1))
                                .getFirst()
                                .state()
                                .holders())
                        .isEqualTo(owners.get(i));
            }
        }
        assertThat(PORTAL.bean(LedgerVerification.class).faults(a.now(), a.events()))
                .isEmpty();
    }

    @Test
    void differencesAreNamedAndFreezeTheAchievement_R_254() {
        a.change(shares(250_000), decision);
        LedgerReconcileService reconcile = PORTAL.bean(LedgerReconcileService.class);
        assertThat(reconcile.next(0).frozen()).isZero();

        sql.update("UPDATE ownership SET share_ppm = share_ppm + 1 WHERE valid_to IS NULL AND holder_kind = 'UNIT'");
        assertThat(reconcile.next(0).frozen()).isEqualTo(1);
        assertThat(ownership.isFrozen(a.achievement)).isTrue();
        assertThat(a.office.get("/api/my/ledger/entries/" + a.entry).body()).contains("权属份额合计不是 100%");
        assertThat(a.office.get("/api/my/notifications").body()).contains("已冻结");
        assertThatThrownBy(() -> a.change(shares(1), decision)).isInstanceOf(Refused.class);

        sql.update("UPDATE ownership SET share_ppm = share_ppm - 1 WHERE valid_to IS NULL AND holder_kind = 'UNIT'");
        reconcile.next(0);
        assertThat(ownership.isFrozen(a.achievement)).isFalse();
    }

    private List<Holding> shares(int team) {
        return List.of(
                new Holding(HolderKind.UNIT, a.unit, 1, Ppm.WHOLE - team),
                new Holding(HolderKind.COMPLETER, a.office.accountId(), 2, team));
    }
}
