package org.techmatch.match;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;

/** screening tasks and match events of one's agency. Every answer is the whole work as it is now. */
@Controller("/api/my/agency-work")
@Requires(Permission.KEEP_AGENCY_WORK)
@Tag(name = "match")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class AgencyWorkController {
    private final AgencyWorkRows rows;
    private final AgencyWorkService service;

    AgencyWorkController(AgencyWorkRows rows, AgencyWorkService service) {
        this.rows = rows;
        this.service = service;
    }

    /**
     * What the agency screens, and its events; the newest fifty of each.
     *
     * @return the work
     */
    @Get
    @Operation(operationId = "getAgencyWork", summary = "Screening tasks and match events of one's agency")
    AgencyWork work(@Parameter(hidden = true) Actor actor) {
        return rows.of(actor.organisations(Permission.KEEP_AGENCY_WORK));
    }

    /**
     * Begins to screen achievements for a demand.
     *
     * @return the work
     */
    @Post("/tasks")
    @Operation(operationId = "beginScreeningTask", summary = "Begin to screen achievements for a demand")
    AgencyWork begin(@Parameter(hidden = true) Actor actor, @Body AgencyWork.NewTask task) {
        service.begin(task, actor);
        return work(actor);
    }

    /**
     * Judges an achievement for the demand of a task.
     *
     * @return the work
     */
    @Post("/tasks/{id}/candidates")
    @Operation(operationId = "judgeCandidate", summary = "Judge an achievement for a demand")
    AgencyWork judge(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the task") long id,
            @Body AgencyWork.NewCandidate candidate) {
        service.judge(id, candidate, actor);
        return work(actor);
    }

    /**
     * Closes a task.
     *
     * @return the work
     */
    @Post("/tasks/{id}/closing")
    @Operation(operationId = "closeScreeningTask", summary = "Close a screening task")
    AgencyWork close(
            @Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Id of the task") long id) {
        service.close(id, actor);
        return work(actor);
    }

    /**
     * Records a match event.
     *
     * @return the work
     */
    @Post("/events")
    @Operation(operationId = "recordMatchEvent", summary = "Record a match event")
    AgencyWork hold(@Parameter(hidden = true) Actor actor, @Body AgencyWork.NewEvent event) {
        service.hold(event, actor);
        return work(actor);
    }

    /**
     * Counts who came to an event.
     *
     * @return the work
     */
    @Post("/events/{id}/attendances")
    @Operation(operationId = "countAttendance", summary = "Count the people of an organisation who came")
    AgencyWork attend(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the event") long id,
            @Body AgencyWork.Attendance attendance) {
        service.attend(id, attendance, actor);
        return work(actor);
    }

    /**
     * Records what came of an event.
     *
     * @return the work
     */
    @Post("/events/{id}/results")
    @Operation(operationId = "recordEventResult", summary = "Record what came of a match event")
    AgencyWork result(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the event") long id,
            @Body AgencyWork.NewResult result) {
        service.result(id, result, actor);
        return work(actor);
    }
}
