package org.techmatch.account;

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
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;

/** A person's open sessions and second factor. */
@Controller("/api/my/account")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "account")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnSecurityController {
    private final OwnSecurityService service;
    private final OwnAccountService accounts;
    private final Sessions sessions;

    OwnSecurityController(OwnSecurityService service, OwnAccountService accounts, Sessions sessions) {
        this.service = service;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * The open sessions, last used first.
     *
     * @return all of them
     */
    @Get("/sessions")
    @Operation(operationId = "listOwnSessions", summary = "One's open sessions")
    List<OpenSessionView> sessions(
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        long current = current(request);
        return sessions.of(actor.id()).stream()
                .map(open -> new OpenSessionView(
                        open.id(),
                        open.agent(),
                        open.address(),
                        org.techmatch.platform.Clocks.local(open.createdAt()),
                        org.techmatch.platform.Clocks.local(open.seenAt()),
                        open.id() == current))
                .toList();
    }

    /** Ends one of one's sessions. */
    @Delete("/sessions/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeSession", summary = "End a session")
    void revoke(@Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "The session") long id) {
        service.revoke(id, actor);
    }

    /** Ends all of one's sessions but the one that asks. */
    @Delete("/sessions")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeOtherSessions", summary = "End all other sessions")
    void revokeOthers(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        service.revokeOthers(current(request), actor);
    }

    /**
     * Begins to set up a second factor; it counts once a code is confirmed.
     *
     * @return the secret, told once
     */
    @Post("/totp")
    @Operation(operationId = "beginTotp", summary = "Begin to set up a second factor")
    TotpSecretView begin(@Parameter(hidden = true) Actor actor) {
        return service.begin(actor);
    }

    /** Confirms the second factor with a code; from now on signing in asks for one. */
    @Put("/totp")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "confirmTotp", summary = "Confirm the second factor")
    void confirm(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body TotpCode code) {
        service.confirm(code.code(), current(request), actor);
    }

    /** Gives the second factor up. */
    @Delete("/totp")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeTotp", summary = "Give the second factor up")
    void remove(@Parameter(hidden = true) Actor actor, @Body PasswordProof proof) {
        service.remove(accounts.prove(proof.password(), actor), actor);
    }

    private static long current(HttpRequest<?> request) {
        return SessionFilter.current(request).orElseThrow().sessionId();
    }
}
