package org.techmatch.empowerment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
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
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.notice.NoticeScope;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Refused;

/** Empowerment agreements for their parties (SM-08). */
@Controller("/api/my/empowerments")
@Tag(name = "empowerment")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class EmpowermentController {
    private static final String ID = "Id of the agreement";

    private final EmpowermentLists lists;
    private final EmpowermentViews views;
    private final EmpowermentPreviews previews;
    private final EmpowermentService service;
    private final EmpowermentDecisionService decisions;

    EmpowermentController(
            EmpowermentLists lists,
            EmpowermentViews views,
            EmpowermentPreviews previews,
            EmpowermentService service,
            EmpowermentDecisionService decisions) {
        this.lists = lists;
        this.views = views;
        this.previews = previews;
        this.service = service;
        this.decisions = decisions;
    }

    /**
     * Agreements of one's unit, team or part of ownership, newest first.
     *
     * @return a page of twenty
     */
    @Get
    @Requires(Permission.READ_EMPOWERMENT)
    @Operation(operationId = "listEmpowerments", summary = "Empowerment agreements that one has a part in")
    EmpowermentPage list(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        return lists.agreements(cursor, actor, Language.of(request));
    }

    /**
     * An agreement with its parties, whose turn it is, who will own what, and what changed against the one it amends.
     *
     * @return the agreement
     */
    @Get("/{id}")
    @Requires(Permission.READ_EMPOWERMENT)
    @Operation(operationId = "getEmpowerment", summary = "An empowerment agreement")
    EmpowermentView get(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = ID) long id) {
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Achievements in the ledger of one's unit with their completers, for drafting an agreement or a letter.
     *
     * @return at most two hundred, newest first
     */
    @Get("/candidates")
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "listEmpowermentCandidates", summary = "Achievements whose completers can be empowered")
    List<EmpowermentCandidate> candidates(@Parameter(hidden = true) Actor actor) {
        return previews.candidates(actor);
    }

    /**
     * Works out who would own what by R-602; nothing is kept.
     *
     * @return the shares
     */
    @Post("/preview")
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "previewEmpowerment", summary = "Who would own what")
    SharePreview preview(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body EmpowermentForm form) {
        return previews.of(form, actor, Language.of(request));
    }

    /**
     * Writes a draft for an achievement of the own unit.
     *
     * @return its id
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "draftEmpowerment", summary = "Draft an empowerment agreement")
    EmpowermentCreated create(@Parameter(hidden = true) Actor actor, @Body EmpowermentForm form) {
        return new EmpowermentCreated(service.create(form, actor));
    }

    /**
     * Changes a draft; its PDF and confirmations count no longer.
     *
     * @return the agreement as it is now
     */
    @Put("/{id}")
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "changeEmpowerment", summary = "Change a draft")
    EmpowermentView change(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = ID) long id,
            @Body EmpowermentForm form) {
        service.change(id, form, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Writes the draft of an agreement that replaces an effective one from a future day.
     *
     * @return its id
     */
    @Post("/{id}/amendments")
    @Status(HttpStatus.CREATED)
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "amendEmpowerment", summary = "Draft an amendment")
    EmpowermentCreated amend(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = ID) long id,
            @Body EmpowermentForm form) {
        return new EmpowermentCreated(service.amend(id, form, actor));
    }

    /**
     * Moves it along SM-08: offer, give-notice, take-back or keep. Signing goes by its document, deciding by a decision.
     *
     * @return the agreement as it is now
     */
    @Post("/{id}/moves/{action}")
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "moveEmpowerment", summary = "Take a step with an agreement")
    EmpowermentView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = ID) long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body EmpowermentMove move) {
        switch (action) {
            case EmpowermentLifecycle.OFFER -> service.offer(id, move.version(), actor);
            case EmpowermentLifecycle.GIVE_NOTICE -> {
                NoticeScope scope = move.scope() == null ? NoticeScope.UNIT_INTERNAL : move.scope();
                String channel = move.channel() == null ? "" : move.channel();
                service.giveNotice(id, move.version(), scope, channel, actor);
            }
            case EmpowermentLifecycle.TAKE_BACK -> service.takeBack(id, move.version(), move.reason(), actor);
            case EmpowermentLifecycle.KEEP -> service.keep(id, move.version(), move.reason(), actor);
            default -> throw Refused.notFound();
        }
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Records the leading group's decision; who is in the team is recused. Needs a key of its own.
     *
     * @return the agreement as it is now
     */
    @Post("/{id}/decisions")
    @Requires(Permission.DECIDE_EMPOWERMENT)
    @Operation(operationId = "decideEmpowerment", summary = "Record the decision on an agreement")
    EmpowermentView decide(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = ID) long id,
            @Header("Idempotency-Key") @Nullable @Parameter(description = "A key that this decision alone uses")
                    String key,
            @Body EmpowermentDecision form) {
        views.view(id, actor, Language.of(request));
        decisions.decide(id, form, key == null ? "" : key, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Ends an agreement by a decision with the paper that all signed, or the court's; what has vested stays.
     *
     * @return the agreement as it is now
     */
    @Post("/{id}/terminations")
    @Requires(Permission.DECIDE_EMPOWERMENT)
    @Operation(operationId = "terminateEmpowerment", summary = "Terminate an agreement")
    EmpowermentView terminate(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = ID) long id,
            @Header("Idempotency-Key") @Nullable @Parameter(description = "A key that this termination alone uses")
                    String key,
            @Body EmpowermentDecision form) {
        views.view(id, actor, Language.of(request));
        decisions.terminate(id, form, key == null ? "" : key, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * notes that the registry shows the new owners.
     *
     * @return the agreement as it is now
     */
    @Put("/{id}/registration")
    @Requires(Permission.DRAFT_EMPOWERMENT)
    @Operation(operationId = "registerEmpowerment", summary = "Note the registry's change")
    EmpowermentView register(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = ID) long id,
            @Body RegistryForm form) {
        service.register(id, form.version(), form, actor);
        return views.view(id, actor, Language.of(request));
    }
}
