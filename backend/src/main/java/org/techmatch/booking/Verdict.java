package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key's judgement of a submission.
 *
 * @param submission number of the submission that was looked at
 * @param decision ACCEPT, CONDITIONAL or REJECT
 * @param results one a criterion, from the enterprise; the unit judges completeness alone and gives none
 * @param remedies what is to be put right; needed unless it accepts
 */
@Serdeable
public record Verdict(
        int submission,
        String decision,
        List<Result> results,
        @Nullable String remedies) {
    static final String ACCEPT = "ACCEPT";

    /** Whether a criterion is met, and what was measured. */
    @Serdeable
    public record Result(String criterion, boolean met, String measured) {}
}
