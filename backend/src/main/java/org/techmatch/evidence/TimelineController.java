package org.techmatch.evidence;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;

/** What happened to the cases of one's own organisation. */
@Controller("/api/my/timeline")
@Requires(Permission.READ_OWN_CASES)
@Tag(name = "audit")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class TimelineController {
    private final AuditRows rows;

    TimelineController(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * The last 200 acts on a case of an organisation that the person belongs to; empty for all others.
     *
     * @return the acts, newest first
     */
    @Get
    @Operation(operationId = "getTimeline", summary = "The timeline of a case of one's own organisation")
    Timeline timeline(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "Kind of subject", example = "achievement") String subjectType,
            @QueryValue @Parameter(description = "Id of the subject") long subjectId) {
        return rows.timeline(subjectType, subjectId, actor.organisations(Permission.READ_OWN_CASES));
    }
}
