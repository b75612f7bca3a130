package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.techmatch.platform.Allocation.Weight;

class AllocationTest {
    private static final List<Weight> THIRDS = weights(1, 1, 1);
    private static final List<Weight> TEAM = weights(400_000, 250_000, 200_000, 150_000);

    @Test
    void leftoverUnitsGoToTheLargestRemaindersThenTheSmallerSeq_X_01_R_104() {
        assertThat(Allocation.split(100_000_001, weights(333_334, 333_333, 333_333)))
                .containsExactly(33_333_401L, 33_333_300L, 33_333_300L);
        assertThat(Allocation.split(100, THIRDS)).containsExactly(34L, 33L, 33L);
        assertThat(Allocation.split(-100, THIRDS)).containsExactly(-34L, -33L, -33L);
    }

    @Test
    void equalSeqsAreToldApartById_R_104() {
        assertThat(Allocation.split(1, List.of(new Weight(1, 9, 1), new Weight(1, 4, 1))))
                .containsExactly(0L, 1L);
        assertThat(Allocation.split(1, List.of(new Weight(2, 4, 1), new Weight(1, 9, 1))))
                .containsExactly(0L, 1L);
    }

    @Test
    void aRewardIsTheSameAtOnceAndInThreeBatches_X_08_R_105() {
        List<Long> atOnce = Allocation.split(64_427_736, TEAM);
        assertThat(atOnce).containsExactly(25_771_095L, 16_106_934L, 12_885_547L, 9_664_160L);

        List<Long> paid = List.of(0L, 0L, 0L, 0L);
        List<Long> first = Allocation.instalment(10_000_001, paid, TEAM);
        assertThat(first).containsExactly(4_000_001L, 2_500_000L, 2_000_000L, 1_500_000L);
        paid = plus(paid, first);
        List<Long> second = Allocation.instalment(30_000_004, paid, TEAM);
        assertThat(second).containsExactly(8_000_001L, 5_000_001L, 4_000_001L, 3_000_000L);
        paid = plus(paid, second);
        List<Long> third = Allocation.instalment(64_427_736, paid, TEAM);
        assertThat(third).containsExactly(13_771_093L, 8_606_933L, 6_885_546L, 5_164_160L);
        assertThat(plus(paid, third)).isEqualTo(atOnce);
    }

    @Test
    void aRefundIsOwedBackInTheSameParts_X_05_R_105() {
        List<Weight> three = weights(500_000, 300_000, 200_000);
        List<Long> paid = Allocation.instalment(54_000_000, List.of(0L, 0L, 0L), three);
        assertThat(Allocation.instalment(36_000_000, paid, three))
                .containsExactly(-9_000_000L, -5_400_000L, -3_600_000L);
    }

    /** other organisations first, the team's part of the rest rounded down, the unit has what remains. */
    @Test
    void sharesAtDelivery_X_12_R_106() {
        long unitSide = Ppm.WHOLE - 200_000;
        long team = Allocation.floorDiv(unitSide, 700_000, Ppm.WHOLE);
        List<Long> rows = Allocation.split(team, TEAM);
        assertThat(rows).containsExactly(224_000L, 140_000L, 112_000L, 84_000L);
        assertThat(unitSide - team).isEqualTo(240_000);
        assertThat(List.of(200_000L, 500_000L, 1_000_000L))
                .extracting(accepted -> Allocation.floorDiv(team, accepted, Ppm.WHOLE))
                .containsExactly(112_000L, 280_000L, 560_000L);
    }

    @Test
    void theLastMilestoneVestsExactlyTheRest_X_13_R_106() {
        long team = 333_333;
        long accepted = 0;
        long before = 0;
        List<Long> vested = new ArrayList<>();
        List<Long> members = List.of(0L, 0L, 0L, 0L);
        for (long weight : List.of(333_333L, 333_333L, 333_334L)) {
            accepted += weight;
            long now = Allocation.floorDiv(team, accepted, Ppm.WHOLE);
            vested.add(now - before);
            before = now;
            members = plus(members, Allocation.instalment(now, members, TEAM));
            assertThat(sum(members)).isEqualTo(now);
        }
        assertThat(vested).containsExactly(111_110L, 111_111L, 111_112L);
        assertThat(members).isEqualTo(Allocation.split(team, TEAM));
    }

    @Test
    void theOnlyDivisionIsExactAndRoundsDown_R_101() {
        assertThat(Allocation.floorDiv(Fen.MAX, 999_999, Ppm.WHOLE)).isEqualTo(9_999_990_000_000L);
        assertThat(Allocation.floorDiv(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Allocation.floorDiv(7, 1, 2)).isEqualTo(3);
        assertThat(Allocation.floorDiv(0, 0, 1)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.floorDiv(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.floorDiv(1, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.floorDiv(1, 1, 0));
        assertThatThrownBy(() -> Allocation.floorDiv(Long.MAX_VALUE, 2, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theLargestAmountsStayExact_R_101() {
        List<Weight> many = weights(
                IntStream.rangeClosed(1, 40).mapToLong(i -> 1_000_000 - i).toArray());
        assertThat(sum(Allocation.split(Fen.MAX, many))).isEqualTo(Fen.MAX);
        assertThat(Allocation.split(Long.MIN_VALUE, List.of(Weight.of(1, 1)))).containsExactly(Long.MIN_VALUE);
    }

    @Test
    void whoWasPaidFarTooMuchKeepsItAndNobodyOwesBack_R_105() {
        assertThat(Allocation.instalment(1_000_000_000_010L, List.of(0L, 0L, 1_000_000_000_000L), THIRDS))
                .containsExactly(5L, 5L, 0L);
        assertThat(Allocation.instalment(1_000_000_000_011L, List.of(0L, 0L, 1_000_000_000_000L), THIRDS))
                .containsExactly(6L, 5L, 0L);
        assertThat(Allocation.instalment(20, List.of(0L, 30L, 3L), THIRDS)).containsExactly(0L, -13L, 0L);
    }

    @Test
    void whatCannotBeDividedIsRefused_R_104() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weight.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.split(1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.split(1, weights(0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.split(1, List.of(Weight.of(1, 1), Weight.of(1, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.instalment(-1, List.of(0L), weights(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.instalment(1, List.of(-1L), weights(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.instalment(1, List.of(), weights(1)));
        assertThat(Allocation.split(1, List.of(new Weight(1, 1, 1), new Weight(1, 2, 0))))
                .containsExactly(1L, 0L);
    }

    static List<Weight> weights(long... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> Weight.of(i + 1, weights[i]))
                .toList();
    }

    static List<Long> plus(List<Long> left, List<Long> right) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i) + right.get(i))
                .toList();
    }

    static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
