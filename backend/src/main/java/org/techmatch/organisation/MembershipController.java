package org.techmatch.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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

/** Who belongs to an organisation, and in which role. */
@Controller("/api/my")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "organisation")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class MembershipController {
    private final MembershipService service;
    private final Memberships memberships;

    MembershipController(MembershipService service, Memberships memberships) {
        this.service = service;
        this.memberships = memberships;
    }

    /**
     * The person's roles and requests for roles.
     *
     * @return all of them, newest first
     */
    @Get("/memberships")
    @Operation(operationId = "listOwnMemberships", summary = "One's roles and requests for roles")
    MembershipList own(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return memberships.ofPerson(actor, Language.of(request));
    }

    /**
     * Asks a verified organisation for a role; its administrator decides, or the operator while it has none.
     *
     * @return the request
     */
    @Post("/memberships")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "requestMembership", summary = "Ask to join an organisation")
    MembershipView request(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body MembershipRequest asked) {
        return memberships.one(service.request(asked, actor), actor, Language.of(request));
    }

    /**
     * Requests to organisations that have no administrator, which the operator decides.
     *
     * @return the requests, oldest first
     */
    @Get("/membership-reviews")
    @Requires(Permission.VERIFY_ORGANISATION)
    @Operation(operationId = "listMembershipReviews", summary = "Requests that wait for the operator")
    MembershipList reviews(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return memberships.withoutAdministrator(actor, Language.of(request));
    }

    /**
     * Everybody's roles in an organisation, requests first, for its members; others' mobile numbers only for the
     * administrator.
     *
     * @return the roles
     */
    @Get("/organisations/{id}/members")
    @Operation(operationId = "listMembers", summary = "The members of an organisation")
    MembershipList members(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id) {
        return memberships.ofOrganisation(id, actor, Language.of(request));
    }

    /**
     * Approves or declines a request, or ends a role. The last administrator's role cannot end.
     *
     * @return the role
     */
    @Post("/organisations/{id}/members/{membershipId}/moves/{action}")
    @Operation(operationId = "moveMembership", summary = "Approve, decline or end a role")
    MembershipView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id,
            @PathVariable @Parameter(description = "The role") long membershipId,
            @PathVariable @Parameter(description = "One of its `moves`") String action,
            @Body MembershipMove move) {
        service.move(id, membershipId, action, move, actor);
        return memberships.one(membershipId, actor, Language.of(request));
    }
}
