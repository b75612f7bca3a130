package org.techmatch.empowerment;

import org.jspecify.annotations.Nullable;

/**
 * An agreement has become effective; told inside the transaction that says so.
 *
 * @param dealId for INSTANT, the conversion deal
 */
public record EmpowermentEffective(
        long empowermentId, long achievementId, @Nullable Long dealId) {}
