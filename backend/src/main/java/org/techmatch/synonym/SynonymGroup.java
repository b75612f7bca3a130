package org.techmatch.synonym;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A group of words that mean the same.
 *
 * @param builtIn whether it came with the portal
 * @param changedBy who changed it last, null for nobody
 */
@Serdeable
record SynonymGroup(
        long id,
        long version,
        List<String> words,
        boolean builtIn,
        @Nullable String changedBy,
        OffsetDateTime changedAt) {}
