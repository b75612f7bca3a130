package org.techmatch.empowerment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.notice.NoticeScope;

/**
 * A step of an agreement or letter.
 *
 * @param version as read before
 * @param scope who may read a notice; null for inside the unit
 * @param channel where else one can object to a notice
 */
@Serdeable
record EmpowermentMove(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable NoticeScope scope,
        @Nullable String channel) {}
