package org.techmatch.empowerment;

import java.util.ArrayList;
import java.util.List;
import org.techmatch.ledger.HolderKind;
import org.techmatch.ledger.Holding;
import org.techmatch.platform.Allocation;
import org.techmatch.platform.Ppm;

/**
 * who owns what after an empowerment. Other organisations keep e; the team gets {@code floor((10⁶ − e) · team ÷
 * 10⁶)}, divided by R-104 on the internal shares; the unit keeps the rest.
 */
final class Shares {
    private Shares() {}

    /** parts of the whole that differ by one millionth at most, for who does not want to work them out. */
    static List<Integer> equal(int count) {
        List<Allocation.Weight> weights = new ArrayList<>();
        for (int seq = 1; seq <= count; seq++) {
            weights.add(Allocation.Weight.of(seq, 1));
        }
        return Allocation.split(Ppm.WHOLE, weights).stream()
                .map(Math::toIntExact)
                .toList();
    }

    /** The team's part of the whole achievement in millionths. */
    static int team(int othersPpm, int teamSharePpm) {
        return Math.toIntExact(Allocation.floorDiv(Ppm.WHOLE - (long) othersPpm, teamSharePpm, Ppm.WHOLE));
    }

    /**
     * All owners afterwards, the unit last; 1,000,000 together. Who would own less than a millionth is left out.
     *
     * @param others the parts of other organisations, which stay
     */
    static List<Holding> after(List<Holding> others, long unitId, int teamSharePpm, List<Line> lines) {
        int e = others.stream().mapToInt(Holding::sharePpm).sum();
        List<Integer> parts = members(team(e, teamSharePpm), lines);
        List<Holding> all = new ArrayList<>();
        int rest = Ppm.WHOLE;
        for (Holding other : others) {
            all.add(new Holding(other.kind(), other.holderId(), all.size() + 1, other.sharePpm()));
            rest -= other.sharePpm();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (parts.get(i) > 0) {
                all.add(new Holding(HolderKind.COMPLETER, lines.get(i).accountId(), all.size() + 1, parts.get(i)));
                rest -= parts.get(i);
            }
        }
        all.add(new Holding(HolderKind.UNIT, unitId, all.size() + 1, rest));
        return all;
    }

    /** the team's part by the internal shares, in the order of the lines. */
    static List<Integer> members(int teamPpm, List<Line> lines) {
        List<Allocation.Weight> weights = lines.stream()
                .map(line -> new Allocation.Weight(line.seq(), line.accountId(), line.internalPpm()))
                .toList();
        return Allocation.split(teamPpm, weights).stream().map(Math::toIntExact).toList();
    }
}
