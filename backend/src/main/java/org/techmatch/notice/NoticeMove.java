package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A step of a notice.
 *
 * @param version as read before
 */
@Serdeable
record NoticeMove(long version, @Nullable String reason) {}
