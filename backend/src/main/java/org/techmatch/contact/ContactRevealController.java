package org.techmatch.contact;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Problem;

/** contacts in full, each look recorded and counted. */
@Controller
@Tag(name = "contact")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class ContactRevealController {
    private final ContactRevealService service;
    private final RevealLogs logs;

    ContactRevealController(ContactRevealService service, RevealLogs logs) {
        this.service = service;
        this.logs = logs;
    }

    /**
     * Shows a contact to a member of a verified organisation. Each look is recorded, and its owner sees it; a person may
     * see so many a day in Asia/Shanghai as CFG-51 says. A contact that was seen today already costs nothing. From the
     * day's eleventh on, each needs the solution of a challenge.
     *
     * @return the contact
     */
    @Post("/api/my/contact-reveals")
    @Requires(Permission.REVEAL_CONTACT)
    @Operation(operationId = "revealContact", summary = "Show a contact in full")
    @ApiResponse(
            responseCode = "404",
            description = "Nothing public has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "428",
            description = "The solution of a challenge is needed (`/problems/human-check-needed`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "429",
            description = "As many as a day allows were seen (`/problems/too-many-requests`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ContactView reveal(@Parameter(hidden = true) Actor actor, @Body Reveal reveal) {
        return service.reveal(reveal, actor);
    }

    /**
     * A proof of work for the person's next look; a solution counts once, for ten minutes.
     *
     * @return the challenge
     */
    @Get("/api/my/contact-reveals/challenge")
    @Requires(Permission.REVEAL_CONTACT)
    @Operation(operationId = "contactRevealChallenge", summary = "A challenge for the next contact")
    HumanChallenge challenge(@Parameter(hidden = true) Actor actor) {
        return service.challenge(actor);
    }

    /**
     * Who saw the contact of one's own organisation.
     *
     * @return a page of the log, newest first
     */
    @Get("/api/my/organisations/{id}/contact-reveals")
    @Requires(Permission.MANAGE_ORGANISATION)
    @Operation(operationId = "listContactReveals", summary = "Who saw our contact")
    @ApiResponse(
            responseCode = "404",
            description = "No organisation that the person manages has this id (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    RevealLog log(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the organisation") long id,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        actor.require(Permission.MANAGE_ORGANISATION, id);
        return logs.of(id, cursor);
    }
}
