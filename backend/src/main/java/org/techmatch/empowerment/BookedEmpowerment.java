package org.techmatch.empowerment;

import java.util.ArrayList;
import java.util.List;

/**
 * What a booked project agrees on as empowerment.
 *
 * @param title the demand's title
 * @param teamSharePpm the team's part of the unit side in millionths
 * @param internalPpm the members' shares inside the team, the whole together, by their place
 */
public record BookedEmpowerment(
        long bookedProjectId,
        long unitId,
        String title,
        long representativeId,
        int teamSharePpm,
        List<Member> internalPpm,
        String mechanism,
        String costs,
        String payer) {
    /** A member of the team. */
    public record Member(long accountId, String name, int ppm) {}

    EmpowermentDraft draft() {
        List<Line> lines = new ArrayList<>();
        internalPpm.forEach(
                member -> lines.add(new Line(lines.size() + 1, member.accountId(), member.name(), member.ppm())));
        if (lines.stream().mapToLong(Line::internalPpm).sum() != org.techmatch.platform.Ppm.WHOLE) {
            throw new IllegalArgumentException("the team's shares are not the whole");
        }
        return new EmpowermentDraft(
                EmpowermentMode.BOOKED,
                RightKind.OWNERSHIP,
                null,
                null,
                bookedProjectId,
                title,
                null,
                unitId,
                representativeId,
                teamSharePpm,
                mechanism,
                costs,
                payer,
                null,
                false,
                null,
                null,
                null,
                null,
                lines);
    }
}
