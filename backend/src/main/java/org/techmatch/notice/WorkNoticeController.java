package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Notices of a unit for its office: writing, publishing, voiding, and handling objections. */
@Controller("/api/my/notices")
@Tag(name = "notice")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkNoticeController {
    private final WorkNotices notices;
    private final NoticeService service;
    private final ConclusionService conclusions;

    WorkNoticeController(WorkNotices notices, NoticeService service, ConclusionService conclusions) {
        this.notices = notices;
        this.service = service;
        this.conclusions = conclusions;
    }

    /**
     * Notices of one's units, newest first, drafts included.
     *
     * @return a page of twenty
     */
    @Get
    @Requires(Permission.HANDLE_OBJECTION)
    @Operation(operationId = "listWorkNotices", summary = "Notices of one's units")
    WorkNoticePage list(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable @Parameter(description = "States of SM-12, separated by commas") String state,
            @QueryValue @Nullable @Parameter(description = "`next` of the page before") Long cursor) {
        return notices.page(state, cursor, actor, Language.of(request));
    }

    /**
     * Begins a notice of kind OTHER.
     *
     * @return the draft
     */
    @Post
    @Requires(Permission.RUN_NOTICE)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "draftNotice", summary = "Begin a notice")
    WorkNotice draft(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Body NoticeForm form) {
        return notices.one(service.draft(form, actor), actor, Language.of(request));
    }

    /**
     * A notice of one's unit.
     *
     * @return the notice with what one may do next
     */
    @Get("/{id}")
    @Requires(Permission.HANDLE_OBJECTION)
    @Operation(operationId = "getWorkNotice", summary = "A notice of one's unit")
    WorkNotice one(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id) {
        return notices.one(id, actor, Language.of(request));
    }

    /**
     * Changes a draft.
     *
     * @return the draft as it is now
     */
    @Put("/{id}")
    @Requires(Permission.RUN_NOTICE)
    @Operation(operationId = "changeNotice", summary = "Change a draft")
    WorkNotice change(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id,
            @Body NoticeForm form) {
        service.change(id, form, actor);
        return notices.one(id, actor, Language.of(request));
    }

    /** Deletes a draft; its creator may. */
    @Delete("/{id}")
    @Requires(Permission.RUN_NOTICE)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteNotice", summary = "Delete a draft")
    void delete(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id,
            @QueryValue @Parameter(description = "Version as read before") long version) {
        service.delete(id, version, actor);
    }

    /**
     * Publishes a draft, or voids a notice that runs.
     *
     * @return the notice as it is now
     */
    @Post("/{id}/moves/{action}")
    @Requires(Permission.RUN_NOTICE)
    @Operation(operationId = "moveNotice", summary = "Publish or void a notice")
    WorkNotice move(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id,
            @PathVariable @Parameter(description = "publish or void") String action,
            @Body NoticeMove move) {
        service.move(id, action, move, actor);
        return notices.one(id, actor, Language.of(request));
    }

    /**
     * Takes an objection over, with the statement of having no interest in it. From then on this officer alone sees who
     * filed it.
     *
     * @return the notice as it is now
     */
    @Post("/{id}/objections/{objectionId}/handling")
    @Requires(Permission.HANDLE_OBJECTION)
    @Operation(operationId = "takeObjection", summary = "Take an objection over")
    WorkNotice take(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id,
            @PathVariable @Parameter(description = "Id of the objection") long objectionId,
            @Body HandlingForm form) {
        conclusions.take(id, objectionId, form, actor);
        return notices.one(id, actor, Language.of(request));
    }

    /**
     * Concludes an objection: upheld, the notice is over; rejected, it goes on once no objection is open.
     *
     * @return the notice as it is now
     */
    @Post("/{id}/objections/{objectionId}/conclusion")
    @Requires(Permission.HANDLE_OBJECTION)
    @Operation(operationId = "concludeObjection", summary = "Conclude an objection")
    WorkNotice conclude(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id,
            @PathVariable @Parameter(description = "Id of the objection") long objectionId,
            @Body ConclusionForm form) {
        conclusions.conclude(id, objectionId, form, actor);
        return notices.one(id, actor, Language.of(request));
    }
}
