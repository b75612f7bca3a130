package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.platform.Ppm;

/** Random events against a model that knows only what each kind of event means. */
class LedgerFoldIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final int STEPS = 40;

    /** What the model says of an entry. */
    private record Model(ConvStatus status, long book, long impaired, int team) {
        Model in(ConvStatus next) {
            return new Model(next, book, impaired, team);
        }
    }

    private final LedgerCase a = LedgerCase.in(PORTAL);
    private final Random random = new Random(5);
    private final Deque<Model> before = new ArrayDeque<>();
    private Model now = new Model(ConvStatus.UNCONVERTED, 0, 0, 0);

    @Test
    void theLedgerAsOfAnyInstantIsTheFoldOfItsEvents_R_254() {
        long decision = a.decided();
        List<Instant> times = new ArrayList<>();
        List<Model> states = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            step(decision);
            times.add(a.now().lastEventAt());
            states.add(now);
        }
        LedgerBook book = PORTAL.bean(LedgerBook.class);
        Ownership ownership = PORTAL.bean(Ownership.class);
        for (int i = 0; i < STEPS; i++) {
            // of events at the same millisecond the last one counts
            if (i + 1 < STEPS && times.get(i + 1).equals(times.get(i))) {
                continue;
            }
            LedgerState then =
                    book.of(a.unit, times.get(i).plusMillis(1)).getFirst().state();
            assertThat(new Model(then.status(), then.bookValueFen(), then.impairedFen(), team(then.holders())))
                    .isEqualTo(states.get(i));
            List<Holding> owners = ownership.at(a.achievement, times.get(i)).stream()
                    .map(OwnershipRow::holding)
                    .toList();
            assertThat(owners).isEqualTo(then.holders());
            assertThat(owners.stream().mapToInt(Holding::sharePpm).sum()).isEqualTo(Ppm.WHOLE);
        }
        assertThat(PORTAL.bean(LedgerVerification.class).faults(a.now(), a.events()))
                .isEmpty();
    }

    private void step(long decision) {
        switch (random.nextInt(6)) {
            case 0 -> {
                int team = 1 + random.nextInt(999_999);
                a.change(
                        List.of(
                                new Holding(HolderKind.UNIT, a.unit, 1, Ppm.WHOLE - team),
                                new Holding(HolderKind.COMPLETER, a.office.accountId(), 2, team)),
                        decision);
                done(new Model(now.status(), now.book(), now.impaired(), team));
            }
            case 1 -> {
                long value = now.impaired() + 1 + random.nextInt(1_000_000);
                String yuan = org.techmatch.platform.Fen.yuan(value);
                enter("recognise", decision, ",\"recognition\":\"RECOGNISED_AT_COST\",\"amount\":\"" + yuan + "\"");
                done(new Model(now.status(), value, now.impaired(), now.team()));
            }
            case 2 -> {
                if (now.book() > now.impaired()) {
                    enter("impair", decision, ",\"amount\":\"0.01\"");
                    done(new Model(now.status(), now.book(), now.impaired() + 1, now.team()));
                }
            }
            case 3 -> {
                if (!before.isEmpty()) {
                    enter("reverse", decision, ",\"reason\":\"录入有误\"");
                    now = before.pop();
                }
            }
            default -> move(decision);
        }
    }

    private void move(long decision) {
        switch (now.status()) {
            case UNCONVERTED -> to("license", ConvStatus.LICENSED, decision);
            case LICENSED -> to("license-end", ConvStatus.UNCONVERTED, decision);
            default -> throw new IllegalStateException(now.status().name());
        }
    }

    private void to(String action, ConvStatus status, long decision) {
        enter(action, decision, "");
        done(now.in(status));
    }

    private void done(Model next) {
        before.push(now);
        now = next;
    }

    /** Enters an event, and confirms it when it waits. */
    private void enter(String action, long decision, String more) {
        var answer = a.enter(a.office, action, decision, more);
        assertThat(answer.statusCode()).as(action + answer.body()).isEqualTo(200);
        if (PORTAL.bean(LedgerProposals.class).open(a.entry).isPresent()) {
            var confirmed = a.confirm(a.finance);
            assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        }
    }

    private static int team(List<Holding> holders) {
        return holders.stream()
                .filter(each -> each.kind() == HolderKind.COMPLETER)
                .mapToInt(Holding::sharePpm)
                .sum();
    }
}
