package org.techmatch.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Which messages have been read.
 *
 * @param all true for every one, then ids are not needed
 */
@Serdeable
record ReadMark(@Nullable List<Long> ids, @Nullable Boolean all) {}
