package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A message to the other parties.
 *
 * @param text 1 to 2,000 characters
 * @param fileIds files of class PARTY that the person uploaded; at most ten
 */
@Serdeable
record NewMessage(String text, @Nullable List<Long> fileIds) {}
