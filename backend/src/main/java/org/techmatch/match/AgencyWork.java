package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** what an agency screens and the events it holds. */
@Serdeable
record AgencyWork(List<Task> tasks, List<Event> events) {
    /**
     * A screening of achievements for a demand.
     *
     * @param demandTitle null once the demand is no longer public
     */
    @Serdeable
    record Task(
            long id,
            String organisation,
            @Nullable String demandCode,
            @Nullable String demandTitle,
            String begunBy,
            OffsetDateTime begunAt,
            @Nullable OffsetDateTime closedAt,
            List<Candidate> candidates) {}

    /** An achievement that was looked at, and why it suits or not. */
    @Serdeable
    record Candidate(@Nullable String code, @Nullable String title, Verdict verdict, String reason, String judgedBy) {}

    /** How a candidate was judged. */
    enum Verdict {
        SUITABLE,
        POSSIBLE,
        UNSUITABLE
    }

    /** A match event. */
    @Serdeable
    record Event(
            long id,
            String organisation,
            String title,
            LocalDate heldOn,
            String place,
            List<Attendance> attendances,
            List<String> results) {}

    /** How many people of an organisation came. */
    @Serdeable
    record Attendance(String organisation, int people) {}

    /** A demand to screen for; the agency may be left out with only one. */
    @Serdeable
    record NewTask(String demandCode, @Nullable Long organisationId) {}

    /** A verdict on an achievement; a second one on the same replaces the first. */
    @Serdeable
    record NewCandidate(String achievementCode, Verdict verdict, String reason) {}

    /** An event to hold or that was held; the agency may be left out with only one. */
    @Serdeable
    record NewEvent(
            String title,
            LocalDate heldOn,
            String place,
            @Nullable Long organisationId) {}

    /** What came of an event. */
    @Serdeable
    record NewResult(String text) {}
}
