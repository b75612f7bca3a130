package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmatch.platform.AllocationTest.plus;
import static org.techmatch.platform.AllocationTest.sum;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.techmatch.platform.Allocation.Weight;

/** What must be true of every division, and a second way to compute each: with fractions, one unit at a time. */
class AllocationPropertiesTest {
    private static final int ROUNDS = 4_000;
    private final Random random = new Random(20261124);

    @Test
    void oneSplitIsExactFairAndFreeOfOrder_R_104() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Weight> weights = weights();
            long amount = random.nextLong(-Fen.MAX, Fen.MAX) / power();
            List<Long> parts = Allocation.split(amount, weights);

            assertThat(sum(parts)).isEqualTo(amount);
            assertThat(parts).allMatch(part -> Long.signum(part) * Long.signum(amount) >= 0);
            assertWithinOne(parts, amount, weights);
            assertThat(parts).isEqualTo(splitSlowly(amount, weights));
            List<Integer> order = shuffled(weights.size());
            assertThat(Allocation.split(amount, pick(order, weights))).isEqualTo(pick(order, parts));
            assertThat(Allocation.split(-amount, weights))
                    .isEqualTo(parts.stream().map(each -> -each).toList());
        }
    }

    @Test
    void noSequenceOfInstalmentsAndReversalsDrifts_R_105() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Weight> weights = weights();
            List<Long> paid =
                    LongStream.range(0, weights.size()).mapToObj(i -> 0L).toList();
            long total = 0;
            long most = Fen.MAX / power();
            for (int batch = 0; batch < 8; batch++) {
                long before = total;
                total = random.nextInt(5) == 0 ? 0 : random.nextInt(3) == 0 ? near(total) : random.nextLong(most + 1);
                List<Long> parts = Allocation.instalment(total, paid, weights);
                long amount = total - before;

                assertThat(sum(parts)).isEqualTo(amount);
                assertThat(parts).allMatch(part -> Long.signum(part) * Long.signum(amount) >= 0);
                assertThat(parts).isEqualTo(instalmentSlowly(total, paid, weights));
                List<Integer> order = shuffled(weights.size());
                assertThat(Allocation.instalment(total, pick(order, paid), pick(order, weights)))
                        .isEqualTo(pick(order, parts));
                paid = plus(paid, parts);
                assertThat(paid).allMatch(each -> each >= 0);
                assertWithinOne(paid, total, weights);
            }
        }
    }

    @Test
    void whatWasPaidByOtherWeightsIsEvenedOutWithoutTakingBack_R_105() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Weight> weights = weights();
            List<Long> paid =
                    weights.stream().map(each -> (long) random.nextInt(60)).toList();
            long total = random.nextLong(2 * sum(paid) + 20);
            List<Long> parts = Allocation.instalment(total, paid, weights);
            assertThat(sum(parts)).isEqualTo(total - sum(paid));
            assertThat(plus(paid, parts)).allMatch(each -> each >= 0);
            assertThat(parts).isEqualTo(instalmentSlowly(total, paid, weights));
        }
    }

    private List<Weight> weights() {
        int count = 1 + random.nextInt(7);
        int most = random.nextBoolean() ? Ppm.WHOLE : 3;
        List<Integer> ids = shuffled(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new Weight(random.nextInt(3), ids.get(i), i == 0 ? 1 : random.nextInt(most + 1)))
                .toList();
    }

    private long power() {
        return LongStream.range(0, random.nextInt(13)).reduce(1, (product, each) -> product * 10);
    }

    private long near(long total) {
        return Math.max(0, total + random.nextInt(-4, 5));
    }

    private List<Integer> shuffled(int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static <T> List<T> pick(List<Integer> order, List<T> all) {
        return order.stream().map(all::get).toList();
    }

    /** |part − quota| ≤ 1, multiplied by the whole so that nothing is divided. */
    private static void assertWithinOne(List<Long> parts, long total, List<Weight> weights) {
        BigInteger whole = whole(weights);
        for (int i = 0; i < parts.size(); i++) {
            BigInteger quota = big(total).multiply(big(weights.get(i).weight()));
            assertThat(big(parts.get(i)).multiply(whole).subtract(quota).abs()).isLessThanOrEqualTo(whole);
        }
    }

    private static List<Long> splitSlowly(long amount, List<Weight> weights) {
        List<Fraction> quotas = weights.stream()
                .map(each -> new Fraction(big(amount).abs().multiply(big(each.weight())), whole(weights)))
                .toList();
        List<Long> parts = new ArrayList<>(quotas.stream().map(Fraction::floor).toList());
        while (sum(parts) < Math.abs(amount)) {
            int next = first(parts, quotas, weights);
            parts.set(next, parts.get(next) + 1);
        }
        return parts.stream().map(each -> amount < 0 ? -each : each).toList();
    }

    private static List<Long> instalmentSlowly(long total, List<Long> paid, List<Weight> weights) {
        int sign = Long.signum(total - sum(paid));
        List<Fraction> deficits = IntStream.range(0, paid.size())
                .mapToObj(i -> new Fraction(
                        big(total)
                                .multiply(big(weights.get(i).weight()))
                                .subtract(big(paid.get(i)).multiply(whole(weights)))
                                .multiply(big(sign < 0 ? -1 : 1)),
                        whole(weights)))
                .toList();
        List<Long> base =
                deficits.stream().map(each -> Math.max(0, each.floor())).toList();
        List<Long> parts = new ArrayList<>(base);
        long amount = Math.abs(total - sum(paid));
        while (sum(parts) < amount) {
            int next = first(parts, deficits, weights);
            parts.set(next, parts.get(next) + 1);
        }
        List<Integer> lastFirst = IntStream.range(0, paid.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> deficits.get(i).minus(base.get(i)))
                        .thenComparing(i -> -weights.get(i).seq())
                        .thenComparing(i -> -weights.get(i).id()))
                .toList();
        for (int turn = 0; sum(parts) > amount; turn++) {
            int next = lastFirst.get(turn % lastFirst.size());
            if (parts.get(next) > 0) {
                parts.set(next, parts.get(next) - 1);
            }
        }
        return parts.stream().map(each -> sign < 0 ? -each : each).toList();
    }

    /** Who has the most still to get. */
    private static int first(List<Long> parts, List<Fraction> due, List<Weight> weights) {
        return IntStream.range(0, parts.size())
                .boxed()
                .min(Comparator.comparing((Integer i) -> due.get(i).minus(parts.get(i)))
                        .reversed()
                        .thenComparing(i -> weights.get(i).seq())
                        .thenComparing(i -> weights.get(i).id()))
                .orElseThrow();
    }

    private static BigInteger whole(List<Weight> weights) {
        return big(weights.stream().mapToLong(Weight::weight).sum());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
        long floor() {
            BigInteger[] quotient = above.divideAndRemainder(below);
            return quotient[0].longValueExact() - (quotient[1].signum() < 0 ? 1 : 0);
        }

        Fraction minus(long whole) {
            return new Fraction(above.subtract(big(whole).multiply(below)), below);
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }
}
