package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;

/** What the guards of SM-08 look at. */
@Singleton
class EmpowermentCases {
    private final EmpowermentSides sides;
    private final EmpowermentAchievements achievements;
    private final EmpowermentNotices notices;
    private final ParameterVersions parameters;

    EmpowermentCases(
            EmpowermentSides sides,
            EmpowermentAchievements achievements,
            EmpowermentNotices notices,
            ParameterVersions parameters) {
        this.sides = sides;
        this.achievements = achievements;
        this.notices = notices;
        this.parameters = parameters;
    }

    /**
     * An agreement with the parameters of its creation.
     *
     * @param achievementId the achievement that it is to count for
     */
    EmpowermentLifecycle.Case of(Empowerment e, @Nullable Long achievementId) {
        return new EmpowermentLifecycle.Case(
                e.unitId(),
                e.mode() == EmpowermentMode.BOOKED,
                e.documentId() != null,
                sides.teamConfirmed(e),
                Boolean.parseBoolean(parameters.at(Parameter.EMPOWERMENT_NOTICE_ON, e.createdAt())),
                notices.hasPassed(e),
                e.decisionRecordId() != null,
                sides.allSigned(e),
                sides.lettersPresent(e),
                achievements.isFree(e, achievementId));
    }
}
