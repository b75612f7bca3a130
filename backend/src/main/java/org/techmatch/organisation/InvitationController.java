package org.techmatch.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
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
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Invitations into an organisation. */
@Controller("/api/my")
@Tag(name = "organisation")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitationController {
    private final InvitationService service;
    private final Memberships memberships;

    InvitationController(InvitationService service, Memberships memberships) {
        this.service = service;
        this.memberships = memberships;
    }

    /**
     * Invites somebody into a role. The code is told once, here; it counts for 14 days and for one person.
     *
     * @return the invitation with its code
     */
    @Post("/organisations/{id}/invitations")
    @Requires(Permission.MANAGE_ORGANISATION)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "invite", summary = "Invite somebody into an organisation")
    InvitationView invite(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id,
            @Body InvitationRequest invitation) {
        return service.invite(id, invitation, actor, Language.of(request));
    }

    /**
     * Invitations that nobody has accepted yet.
     *
     * @return the open invitations, newest first
     */
    @Get("/organisations/{id}/invitations")
    @Requires(Permission.MANAGE_ORGANISATION)
    @Operation(operationId = "listInvitations", summary = "Open invitations")
    List<InvitationView> invitations(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The organisation") long id) {
        return service.open(id, actor, Language.of(request));
    }

    /** Takes an invitation back. */
    @Delete("/organisations/{id}/invitations/{invitationId}")
    @Requires(Permission.MANAGE_ORGANISATION)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawInvitation", summary = "Take an invitation back")
    void withdraw(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "The organisation") long id,
            @PathVariable @Parameter(description = "The invitation") long invitationId) {
        service.withdraw(id, invitationId, actor);
    }

    /**
     * Accepts an invitation; the role counts from its first day.
     *
     * @return the role
     */
    @Post("/invitations/acceptance")
    @Requires(Permission.OWN_ACCOUNT)
    @Operation(operationId = "acceptInvitation", summary = "Accept an invitation")
    MembershipView accept(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body InvitationCode code) {
        return memberships.one(service.accept(code.code(), actor), actor, Language.of(request));
    }
}
