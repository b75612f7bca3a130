package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.platform.Sql;

/** domain.md §6: agreements are for their unit's office and leading group, their team, co-owners, and those who oversee. */
@Singleton
class EmpowermentScope {
    private final EmpowermentAchievements achievements;
    private final Clock clock;

    EmpowermentScope(EmpowermentAchievements achievements, Clock clock) {
        this.achievements = achievements;
        this.clock = clock;
    }

    boolean maySee(Empowerment e, Actor by) {
        return oversees(by)
                || by.may(Permission.KEEP_EMPOWERMENT, e.unitId())
                || (by.accountId() != null && e.team().contains(by.id()))
                || achievements.others(e.achievementId(), clock.instant()).stream()
                        .anyMatch(owner ->
                                by.has(Role.ENTERPRISE, owner.holderId()) || by.has(Role.UNIT_TECH, owner.holderId()));
    }

    /** Reads everything and acts on nothing. */
    static boolean oversees(Actor by) {
        return by.has(Role.AUTHORITY_SCI, Role.AUDITOR);
    }

    /** The condition on {@code empowerment e} for lists; adds its parameters. */
    static String condition(Actor by, List<@Nullable Object> parameters) {
        if (oversees(by)) {
            return "TRUE";
        }
        List<String> parts = new ArrayList<>();
        Set<Long> units = by.organisations(Permission.KEEP_EMPOWERMENT);
        if (!units.isEmpty()) {
            parts.add("e.unit_id IN (" + Sql.marks(units.size()) + ")");
            parameters.addAll(units);
        }
        parts.add("EXISTS (SELECT 1 FROM empowerment_line l WHERE l.empowerment_id = e.id AND l.account_id = ?)");
        parameters.add(by.id());
        Set<Long> owners = by.organisations(Permission.READ_EMPOWERMENT);
        if (!owners.isEmpty()) {
            parts.add(
                    "EXISTS (SELECT 1 FROM ownership o WHERE o.achievement_id = e.achievement_id AND o.valid_to IS NULL"
                            + " AND o.holder_kind IN ('ENTERPRISE', 'OTHER_ORG') AND o.holder_id IN ("
                            + Sql.marks(owners.size()) + "))");
            parameters.addAll(owners);
        }
        return "(" + String.join(" OR ", parts) + ")";
    }
}
