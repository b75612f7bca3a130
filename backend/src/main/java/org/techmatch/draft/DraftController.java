package org.techmatch.draft;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.Refused;

/** Writing achievements and demands. */
@Controller("/api/my/drafts")
@Requires(Permission.WRITE_LISTING)
@Tag(name = "draft")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class DraftController {
    private final DraftService service;
    private final DraftKinds kinds;
    private final DraftViews views;
    private final ConfirmationService confirmations;
    private final PublicAddress address;

    DraftController(
            DraftService service,
            DraftKinds kinds,
            DraftViews views,
            ConfirmationService confirmations,
            PublicAddress address) {
        this.service = service;
        this.kinds = kinds;
        this.views = views;
        this.confirmations = confirmations;
        this.address = address;
    }

    /**
     * Begins a draft, or opens that of a stored listing. With a state secret nothing is stored
     * (`/problems/secret-content`).
     *
     * @return the draft
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "beginDraft", summary = "Begin a draft")
    DraftView begin(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body NewDraft draft) {
        return view(service.begin(draft, actor), actor, request);
    }

    /**
     * A draft with everything typed so far, and what is still missing.
     *
     * @return the draft
     */
    @Get("/{id}")
    @Operation(operationId = "getDraft", summary = "A draft")
    DraftView draft(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the draft") long id) {
        return view(id, actor, request);
    }

    /**
     * Saves what was typed, complete or not; 409 when another window or colleague saved meanwhile.
     *
     * @return the draft
     */
    @Put("/{id}")
    @Operation(operationId = "saveDraft", summary = "Save a draft")
    DraftView save(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the draft") long id,
            @Body DraftSave save) {
        service.save(id, save.version(), save.form(), actor);
        return view(id, actor, request);
    }

    /** Deletes a draft; a stored listing stays as it is. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "discardDraft", summary = "Delete a draft")
    void discard(
            @Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Id of the draft") long id) {
        service.discard(id, actor);
    }

    /**
     * The draft as the public would see it.
     *
     * @return what the public address of the listing would answer
     */
    @Get("/{id}/preview")
    @Operation(operationId = "previewDraft", summary = "A draft as the public would see it")
    Object preview(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the draft") long id) {
        Draft draft = service.mine(id, actor);
        return kinds.of(draft.kind()).preview(draft.form(), draft.organisationId(), address.of(request));
    }

    /**
     * Hands a draft in for screening; names every wrong field.
     *
     * @return the draft
     */
    @Post("/{id}/moves/submit")
    @Operation(operationId = "submitDraft", summary = "Hand a draft in")
    DraftView submit(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the draft") long id,
            @Body Submission submission) {
        handIn(id, submission, actor);
        return view(id, actor, request);
    }

    /** SM-04: who has to confirm first is asked to, although nothing else of the attempt stays. */
    private void handIn(long id, Submission submission, Actor actor) {
        try {
            service.submit(id, submission, actor);
        } catch (Refused refused) {
            boolean unconfirmed =
                    refused.fields().stream().anyMatch(field -> field.field().equals(DraftService.COMPLETERS));
            if (refused.type() == ProblemType.NOT_READY && unconfirmed) {
                confirmations.ask(service.mine(id, actor));
            }
            throw refused;
        }
    }

    private DraftView view(long id, Actor actor, HttpRequest<?> request) {
        return views.of(service.mine(id, actor), Language.of(request));
    }
}
