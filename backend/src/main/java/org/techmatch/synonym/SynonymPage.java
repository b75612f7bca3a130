package org.techmatch.synonym;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A page of groups, last changed first.
 *
 * @param total groups that have the words asked for
 * @param nextCursor for the page after this one, null on the last
 */
@Serdeable
record SynonymPage(
        long total, List<SynonymGroup> items, @Nullable String nextCursor) {}
