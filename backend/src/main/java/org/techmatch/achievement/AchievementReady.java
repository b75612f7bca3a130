package org.techmatch.achievement;

/**
 * An achievement became ready for publication, or public, in the transaction that is open.
 *
 * @param unitId the organisation that holds it
 * @param isService whether it is a service achievement (职务科技成果)
 */
public record AchievementReady(long achievementId, long unitId, boolean isService) {}
