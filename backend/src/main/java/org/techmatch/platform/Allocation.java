package org.techmatch.platform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The one way in which a whole is divided, of fen, ppm, registered-capital units and shares alike
 * . Everything is exact: products of amounts and weights are formed without limit, nothing is rounded on the way.
 * Results stand in the order of the weights given, and do not depend on it.
 */
public final class Allocation {
    private Allocation() {}

    /**
     * One who receives a part.
     *
     * @param seq decides who gets a unit that two have the same claim to: the smaller
     * @param id decides between equal {@code seq}; seq and id together are unique
     * @param weight the part that is due, in proportion to all weights; 0 receives nothing
     */
    public record Weight(int seq, long id, long weight) {
        /** A weight that is negative is refused. */
        public Weight {
            if (weight < 0) {
                throw new IllegalArgumentException("weight " + weight + " of " + id + " is negative");
            }
        }

        /** A weight whose {@code seq} is its id too. */
        public static Weight of(int seq, long weight) {
            return new Weight(seq, seq, weight);
        }
    }

    /**
     * {@code amount × weight ÷ whole}, rounded down.
     *
     * @throws IllegalArgumentException for a negative number or a whole of 0
     * @throws ArithmeticException when the result is more than a long holds
     */
    public static long floorDiv(long amount, long weight, long whole) {
        if (amount < 0 || weight < 0 || whole <= 0) {
            throw new IllegalArgumentException("floorDiv of " + amount + " × " + weight + " ÷ " + whole);
        }
        return big(amount).multiply(big(weight)).divide(big(whole)).longValueExact();
    }

    /**
     * divides an amount once, by largest remainders; equal remainders go to the smaller seq, then the smaller id. A
     * negative amount is divided as the positive one, negated.
     *
     * @throws IllegalArgumentException when no weight is above 0, or two have the same seq and id
     */
    public static List<Long> split(long amount, List<Weight> weights) {
        return amounts(divide(big(amount).abs(), weights), amount < 0);
    }

    /**
     * what each gets now, when the line's total becomes {@code total} and each was paid before what {@code paid}
     * says, in the order of the weights. The batch is {@code total} less all that was paid; it may be negative, as a
     * reversal is. All parts of a batch have its sign, their sum is exact, nobody ends below 0, and as long as all batches
     * of a plan segment came from here, each has been paid its quota within one unit.
     *
     * @throws IllegalArgumentException for a negative total or payment, another count of payments than of weights, and as
     *     {@link #split}
     */
    public static List<Long> instalment(long total, List<Long> paid, List<Weight> weights) {
        refuse(total < 0, "total " + total + " is negative");
        refuse(paid.size() != weights.size(), paid.size() + " payments for " + weights.size() + " weights");
        refuse(paid.stream().anyMatch(each -> each < 0), "a payment is negative");
        BigInteger whole = whole(weights);
        BigInteger batch =
                big(total).subtract(paid.stream().map(Allocation::big).reduce(BigInteger.ZERO, BigInteger::add));
        boolean back = batch.signum() < 0;
        int count = weights.size();
        BigInteger[] part = new BigInteger[count];
        BigInteger[] rest = new BigInteger[count];
        for (int i = 0; i < count; i++) {
            BigInteger due = big(total).multiply(big(weights.get(i).weight()));
            BigInteger deficit = due.subtract(big(paid.get(i)).multiply(whole));
            deficit = back ? deficit.negate() : deficit;
            part[i] = deficit.signum() < 0 ? BigInteger.ZERO : deficit.divide(whole);
            rest[i] = deficit.subtract(part[i].multiply(whole));
        }
        BigInteger left = batch.abs().subtract(sum(part));
        if (left.signum() < 0) {
            takeBack(part, left.negate(), byRest(rest, weights).reversed());
        } else {
            give(part, left.intValueExact(), byRest(rest, weights));
        }
        return amounts(part, back);
    }

    private static BigInteger[] divide(BigInteger amount, List<Weight> weights) {
        BigInteger whole = whole(weights);
        BigInteger[] part = new BigInteger[weights.size()];
        BigInteger[] rest = new BigInteger[weights.size()];
        for (int i = 0; i < part.length; i++) {
            BigInteger[] quotient =
                    amount.multiply(big(weights.get(i).weight())).divideAndRemainder(whole);
            part[i] = quotient[0];
            rest[i] = quotient[1];
        }
        give(part, amount.subtract(sum(part)).intValueExact(), byRest(rest, weights));
        return part;
    }

    /** One unit each to the first in the order: the rests add up to less than one unit a head, so one round suffices. */
    private static void give(BigInteger[] part, int units, List<Integer> order) {
        order.subList(0, units).forEach(i -> part[i] = part[i].add(BigInteger.ONE));
    }

    /** One unit from each in the order that has any, round after round; whole rounds are taken at once. */
    private static void takeBack(BigInteger[] part, BigInteger units, List<Integer> order) {
        BigInteger left = units;
        while (left.signum() > 0) {
            List<Integer> have =
                    order.stream().filter(i -> part[i].signum() > 0).toList();
            BigInteger least =
                    have.stream().map(i -> part[i]).reduce(BigInteger::min).orElseThrow();
            BigInteger rounds = left.divide(big(have.size())).min(least);
            if (rounds.signum() == 0) {
                have.subList(0, left.intValueExact()).forEach(i -> part[i] = part[i].subtract(BigInteger.ONE));
                return;
            }
            have.forEach(i -> part[i] = part[i].subtract(rounds));
            left = left.subtract(rounds.multiply(big(have.size())));
        }
    }

    /** Positions by rest, the largest first; equal ones by seq, then id. */
    private static List<Integer> byRest(BigInteger[] rest, List<Weight> weights) {
        Comparator<Integer> largest =
                Comparator.comparing((Integer i) -> rest[i]).reversed();
        return IntStream.range(0, rest.length)
                .boxed()
                .sorted(largest.thenComparing(i -> weights.get(i).seq())
                        .thenComparing(i -> weights.get(i).id()))
                .toList();
    }

    private static BigInteger whole(List<Weight> weights) {
        Set<List<Long>> seen = new HashSet<>();
        BigInteger whole = BigInteger.ZERO;
        for (Weight each : weights) {
            refuse(!seen.add(List.of((long) each.seq(), each.id())), "seq and id of " + each + " stand twice");
            whole = whole.add(big(each.weight()));
        }
        refuse(whole.signum() == 0, "no weight is above 0");
        return whole;
    }

    private static List<Long> amounts(BigInteger[] part, boolean negative) {
        List<Long> amounts = new ArrayList<>(part.length);
        Arrays.stream(part)
                .map(each -> negative ? each.negate() : each)
                .forEach(each -> amounts.add(each.longValueExact()));
        return List.copyOf(amounts);
    }

    private static BigInteger sum(BigInteger[] parts) {
        return Arrays.stream(parts).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
