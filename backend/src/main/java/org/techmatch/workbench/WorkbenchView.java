package org.techmatch.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * What concerns a person now.
 *
 * @param waiting what waits for the person, oldest first, at most fifty
 * @param total how much waits in all
 * @param own how many achievements and demands stand in which state
 */
@Serdeable
record WorkbenchView(List<Waiting> waiting, long total, Map<String, Map<String, Long>> own) {
    /**
     * Something that waits.
     *
     * @param kind what is to be done, such as REVIEW_SCREENING
     * @param link where it is done
     */
    @Serdeable
    record Waiting(String kind, String title, @Nullable String organisation, String link, OffsetDateTime since) {}
}
