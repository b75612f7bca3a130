package org.techmatch.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.techmatch.platform.Ppm;

class BookingSharesTest {
    private static final List<Integer> TEAM = List.of(400_000, 250_000, 200_000, 150_000);

    private static BookingShares shares(boolean cliff) {
        return new BookingShares(200_000, 700_000, TEAM, List.of(200_000, 300_000, 500_000), cliff);
    }

    @Test
    void deliveryGivesEachTheAgreedShare_X_12_R_602() {
        BookingShares.Owned owned = shares(false).delivered();

        assertThat(owned.enterprise()).isEqualTo(200_000);
        assertThat(owned.members()).containsExactly(224_000, 140_000, 112_000, 84_000);
        assertThat(owned.unit()).isEqualTo(240_000);
        assertThat(shares(true).delivered()).isEqualTo(owned);
    }

    @Test
    void milestonesVestCumulativelyAndACliffVestsAtTheEnd_X_12_R_624() {
        assertThat(List.of(1, 2, 3)).map(n -> shares(false).after(n).team()).containsExactly(112_000, 280_000, 560_000);
        assertThat(List.of(1, 2, 3)).map(n -> shares(true).after(n).team()).containsExactly(0, 0, 0);
        assertThat(shares(true).delivered().team()).isEqualTo(560_000);
    }

    @Test
    void theLastMilestoneVestsExactlyTheRest_X_13_R_624() {
        BookingShares odd =
                new BookingShares(0, 333_333, List.of(Ppm.WHOLE), List.of(333_333, 333_333, 333_334), false);

        List<Integer> totals =
                List.of(odd.after(1).team(), odd.after(2).team(), odd.after(3).team());
        assertThat(totals).containsExactly(111_110, 222_221, 333_333);
        assertThat(List.of(totals.get(0), totals.get(1) - totals.get(0), totals.get(2) - totals.get(1)))
                .containsExactly(111_110, 111_111, 111_112);
    }

    @Test
    void anyOrderOfMilestonesAndCorrectionsKeepsTheWholeWithoutDrift_R_624() {
        Random random = new Random(20_261_124);
        for (int round = 0; round < 400; round++) {
            BookingShares some = new BookingShares(
                    random.nextInt(Ppm.WHOLE),
                    1 + random.nextInt(Ppm.WHOLE - 1),
                    parts(random, 1 + random.nextInt(6)),
                    parts(random, 1 + random.nextInt(5)),
                    false);
            List<Integer> members = some.nothing();
            List<Integer> order = new ArrayList<>(some.weights());
            Collections.shuffle(order, random);
            int weight = 0;
            for (int each : order) {
                weight += each;
                List<Integer> before = members;
                members = some.members(some.vested(weight), members);
                whole(some, members, some.vested(weight));
                if (random.nextBoolean()) {
                    int had = before.stream().mapToInt(Integer::intValue).sum();
                    List<Integer> back = some.members(had, members);
                    whole(some, back, had);
                    members = some.members(some.vested(weight), back);
                }
            }
            members = some.members(some.teamRow(), members);
            whole(some, members, some.teamRow());
        }
    }

    private static void whole(BookingShares shares, List<Integer> members, int total) {
        BookingShares.Owned owned = shares.owned(members);
        assertThat(owned.team()).isEqualTo(total);
        assertThat(owned.enterprise() + owned.team() + owned.unit()).isEqualTo(Ppm.WHOLE);
        for (int i = 0; i < members.size(); i++) {
            long due = (long) total * shares.members().get(i);
            assertThat(Math.abs((long) members.get(i) * Ppm.WHOLE - due)).isLessThanOrEqualTo(Ppm.WHOLE);
        }
    }

    private static List<Integer> parts(Random random, int count) {
        List<Integer> parts = new ArrayList<>();
        int left = Ppm.WHOLE;
        for (int i = 1; i < count; i++) {
            int part = 1 + random.nextInt(left - (count - i));
            parts.add(part);
            left -= part;
        }
        parts.add(left);
        return parts;
    }
}
