package org.techmatch.site;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who consented to be named as completer, as public achievements name them.
 *
 * @param achievements how many of the best hits name the person
 * @param examples at most two of them, best first
 */
@Serdeable
record Expert(String name, @Nullable String organisation, int achievements, List<Work> examples) {
    /** An achievement of the person. */
    @Serdeable
    record Work(String code, String title) {}
}
