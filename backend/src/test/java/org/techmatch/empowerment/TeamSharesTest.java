package org.techmatch.empowerment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.ledger.HolderKind;
import org.techmatch.ledger.Holding;

class TeamSharesTest {
    private static final long UNIT = 7;

    @Test
    void theExampleOfTheSpecificationComesOutToTheMillionth_R_602() {
        List<Holding> others = List.of(new Holding(HolderKind.ENTERPRISE, 9, 1, 200_000));
        List<Line> lines = List.of(line(1, 400_000), line(2, 250_000), line(3, 200_000), line(4, 150_000));
        assertThat(Shares.after(others, UNIT, 700_000, lines).stream().map(Holding::sharePpm))
                .containsExactly(200_000, 224_000, 140_000, 112_000, 84_000, 240_000);
    }

    @Test
    void theTeamsPartIsRoundedDownAndTheUnitKeepsTheRest_R_602() {
        List<Holding> others = List.of(new Holding(HolderKind.ENTERPRISE, 9, 1, 333_333));
        List<Holding> after = Shares.after(others, UNIT, 333_333, List.of(line(1, 1_000_000)));
        assertThat(after.stream().map(Holding::sharePpm)).containsExactly(333_333, 222_222, 444_445);
    }

    @Test
    void whoWouldOwnLessThanAMillionthHasNoRow_R_602() {
        List<Holding> after = Shares.after(List.of(), UNIT, 1, List.of(line(1, 500_000), line(2, 500_000)));
        assertThat(after)
                .containsExactly(
                        new Holding(HolderKind.COMPLETER, 1, 1, 1), new Holding(HolderKind.UNIT, UNIT, 2, 999_999));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 13, 99})
    void equalSharesAreTheWholeAndDifferByAMillionthAtMost_R_104(int count) {
        List<Integer> parts = Shares.equal(count);
        assertThat(parts.stream().mapToInt(part -> part).sum()).isEqualTo(1_000_000);
        assertThat(Collections.max(parts) - Collections.min(parts)).isBetween(0, 1);
        assertThat(parts).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void theSharesAreTheWholeForAnyTeamAndDoNotDependOnTheOrderOfLines_R_602() {
        Random random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            int e = random.nextInt(900_000);
            List<Holding> others = e == 0 ? List.of() : List.of(new Holding(HolderKind.ENTERPRISE, 9, 1, e));
            List<Line> lines = randomTeam(random);
            int share = 1 + random.nextInt(999_999);
            List<Holding> after = Shares.after(others, UNIT, share, lines);
            assertThat(after.stream().mapToLong(Holding::sharePpm).sum()).isEqualTo(1_000_000);
            assertThat(after).allSatisfy(each -> assertThat(each.sharePpm()).isPositive());
            int team = Shares.team(e, share);
            assertThat(Shares.members(team, lines).stream()
                            .mapToInt(part -> part)
                            .sum())
                    .isEqualTo(team);
            List<Line> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            List<Holding> again = Shares.after(others, UNIT, share, shuffled);
            assertThat(again)
                    .extracting(Holding::holderId, Holding::sharePpm)
                    .containsExactlyInAnyOrderElementsOf(after.stream()
                            .map(each -> org.assertj.core.groups.Tuple.tuple(each.holderId(), each.sharePpm()))
                            .toList());
        }
    }

    private static List<Line> randomTeam(Random random) {
        int size = 1 + random.nextInt(8);
        List<Line> lines = new ArrayList<>();
        int rest = 1_000_000;
        for (int seq = 1; seq < size; seq++) {
            int part = 1 + random.nextInt(rest - (size - seq));
            lines.add(line(seq, part));
            rest -= part;
        }
        lines.add(line(size, rest));
        return lines;
    }

    private static Line line(int seq, int ppm) {
        return new Line(seq, seq, "完成人" + seq, ppm);
    }
}
