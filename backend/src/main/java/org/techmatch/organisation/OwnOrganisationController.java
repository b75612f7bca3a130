package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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

/** Organisations as their own people and the operator work on them. */
@Controller("/api/my")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "organisation")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnOrganisationController {
    private final RegistrationService service;
    private final OwnOrganisations organisations;

    OwnOrganisationController(RegistrationService service, OwnOrganisations organisations) {
        this.service = service;
        this.organisations = organisations;
    }

    /**
     * Registers an organisation as a draft; whoever does becomes its administrator.
     *
     * @return the organisation
     */
    @Post("/organisations")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "registerOrganisation", summary = "Register an organisation")
    OwnOrganisationView register(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body OrganisationForm form) {
        return organisations.afterChange(service.register(form, actor), actor, Language.of(request));
    }

    /**
     * The organisations that the person belongs to, in any state.
     *
     * @return all of them
     */
    @Get("/organisations")
    @Operation(operationId = "listOwnOrganisations", summary = "One's organisations")
    OwnOrganisationList own(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return organisations.of(actor, Language.of(request));
    }

    /**
     * One organisation with everything written about it, for its administrator and the operator.
     *
     * @return the organisation
     */
    @Get("/organisations/{id}")
    @Operation(operationId = "getOwnOrganisation", summary = "An organisation of one's own")
    OwnOrganisationView get(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id) {
        return organisations.get(id, actor, Language.of(request));
    }

    /**
     * Replaces what is written about an organisation. While it is being verified nothing changes; once it is verified,
     * name, kind and code stay as verified.
     *
     * @return the organisation
     */
    @Put("/organisations/{id}")
    @Requires(Permission.MANAGE_ORGANISATION)
    @Operation(operationId = "changeOwnOrganisation", summary = "Change an organisation")
    OwnOrganisationView change(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id,
            @Body OrganisationForm form) {
        service.change(id, form, actor);
        return organisations.get(id, actor, Language.of(request));
    }

    /**
     * Takes a step of SM-01; the answer to a reading lists the steps that are open as {@code moves}.
     *
     * @return the organisation
     */
    @Post("/organisations/{id}/moves/{action}")
    @Operation(operationId = "moveOrganisation", summary = "Submit, verify, reject, suspend … an organisation")
    OwnOrganisationView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id,
            @PathVariable @Parameter(description = "One of its `moves`") String action,
            @Body OrganisationMove move) {
        service.move(id, action, move, actor);
        return organisations.afterChange(id, actor, Language.of(request));
    }

    /**
     * Organisations in a state, those that waited longest first, for whoever verifies or suspends them.
     *
     * @return a page of organisations
     */
    @Get("/organisation-reviews")
    @Requires(Permission.SUSPEND_ORGANISATION)
    @Operation(operationId = "listOrganisationReviews", summary = "Organisations that wait for the operator")
    OwnOrganisationList reviews(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "State of SM-01, SUBMITTED by default")
                    OrganisationStatus state,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        return organisations.inState(
                state == null ? OrganisationStatus.SUBMITTED : state, cursor, actor, Language.of(request));
    }
}
