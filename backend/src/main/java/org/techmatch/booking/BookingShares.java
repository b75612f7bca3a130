package org.techmatch.booking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.techmatch.platform.Allocation;
import org.techmatch.platform.Ppm;

/**
 * what each side has of the result, in millionths, by the agreed shares and what has vested.
 *
 * @param enterprise of the whole
 * @param team of the unit side
 * @param members of the team, in their order; 1,000,000 together
 * @param weights of the milestones, in their order; 1,000,000 together
 */
record BookingShares(int enterprise, int team, List<Integer> members, List<Integer> weights, boolean cliff) {
    /** The shares of valid terms. */
    static BookingShares of(BookingTerms terms) {
        return new BookingShares(
                ppm(terms.enterpriseShare()),
                ppm(terms.teamShare()),
                terms.lines().stream().map(line -> ppm(line.share())).toList(),
                terms.milestones().stream().map(step -> ppm(step.weight())).toList(),
                terms.vestMode().equals(BookingTerms.CLIFF));
    }

    /** Who has how much: the enterprise, each member, and the unit, which holds what has not vested. */
    record Owned(int enterprise, List<Integer> members, int unit) {
        int team() {
            return members.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** what the team has when everything has vested. */
    int teamRow() {
        return Math.toIntExact(Allocation.floorDiv((long) Ppm.WHOLE - enterprise, team, Ppm.WHOLE));
    }

    /** what has vested for the team after milestones of this weight, before delivery. */
    int vested(int acceptedWeight) {
        return cliff ? 0 : Math.toIntExact(Allocation.floorDiv(teamRow(), acceptedWeight, Ppm.WHOLE));
    }

    /** what each member has when the team's part becomes {@code total}, after what each had before. */
    List<Integer> members(int total, List<Integer> before) {
        List<Long> now = Allocation.instalment(
                total, before.stream().map(Integer::longValue).toList(), weights(members));
        return IntStream.range(0, members.size())
                .mapToObj(i -> before.get(i) + Math.toIntExact(now.get(i)))
                .toList();
    }

    /** Nobody of the team has anything. */
    List<Integer> nothing() {
        return Collections.nCopies(members.size(), 0);
    }

    /** Everybody's part, when the team's members have this. */
    Owned owned(List<Integer> shares) {
        int vested = shares.stream().mapToInt(Integer::intValue).sum();
        return new Owned(enterprise, shares, Ppm.WHOLE - enterprise - vested);
    }

    /** What everybody will own when the first {@code milestones} are accepted and nothing is delivered. */
    Owned after(int milestones) {
        List<Integer> shares = nothing();
        int weight = 0;
        for (int i = 0; i < milestones; i++) {
            weight += weights.get(i);
            shares = members(vested(weight), shares);
        }
        return owned(shares);
    }

    /** What everybody will own when everything is delivered, milestone after milestone. */
    Owned delivered() {
        return owned(members(teamRow(), after(weights.size()).members()));
    }

    private static List<Allocation.Weight> weights(List<Integer> parts) {
        List<Allocation.Weight> weights = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            weights.add(Allocation.Weight.of(i + 1, parts.get(i)));
        }
        return weights;
    }

    private static int ppm(String percent) {
        return Ppm.parsePercent(percent).orElseThrow();
    }
}
