package org.techmatch.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.techmatch.lifecycle.StateView;

/**
 * What concerns a person now.
 *
 * @param waiting what waits for the person, oldest first, at most fifty
 * @param total how much waits in all
 * @param own how many achievements and demands stand in which state
 * @param desks the figures of each role of the person
 * @param dates what ends by itself soon, soonest first
 * @param changes the latest changes of the listings that the person may handle
 */
@Serdeable
record WorkbenchView(
        List<Waiting> waiting,
        long total,
        Map<String, Map<String, Long>> own,
        List<Desk> desks,
        List<Due> dates,
        List<Change> changes) {
    /**
     * Something that waits.
     *
     * @param kind what is to be done, such as REVIEW_SCREENING
     * @param link where it is done
     */
    @Serdeable
    record Waiting(String kind, String title, @Nullable String organisation, String link, OffsetDateTime since) {}

    /** The figures of one role. */
    @Serdeable
    record Desk(String role, String label, List<Count> counts) {}

    /**
     * A figure.
     *
     * @param link where the counted things are; null where there is no list of them
     */
    @Serdeable
    record Count(String kind, long number, @Nullable String link) {}

    /**
     * Something that ends by itself.
     *
     * @param kind what ends, such as DEMAND_ENDS
     * @param on its last day
     */
    @Serdeable
    record Due(String kind, String title, LocalDate on, String link) {}

    /**
     * A listing that reached another state.
     *
     * @param kind achievement or demand
     * @param code its public code; null before it was published
     * @param actor who did it
     */
    @Serdeable
    record Change(String kind, String title, @Nullable String code, StateView state, String actor, OffsetDateTime at) {}
}
