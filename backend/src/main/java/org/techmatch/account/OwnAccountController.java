package org.techmatch.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** A person's own account. */
@Controller("/api/my/account")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "account")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnAccountController {
    private final OwnAccountService service;
    private final ConsentService consents;
    private final OwnAccounts accounts;
    private final SessionCookies cookies;
    private final Passwords passwords;

    OwnAccountController(
            OwnAccountService service,
            ConsentService consents,
            OwnAccounts accounts,
            SessionCookies cookies,
            Passwords passwords) {
        this.service = service;
        this.consents = consents;
        this.accounts = accounts;
        this.cookies = cookies;
        this.passwords = passwords;
    }

    /**
     * The account with its consents.
     *
     * @return the account
     */
    @Get
    @Operation(operationId = "getOwnAccount", summary = "One's account")
    OwnAccountView get(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return accounts.view(actor.id(), Language.of(request));
    }

    /**
     * Changes name, mobile number and mail address.
     *
     * @return the account
     */
    @Put
    @Operation(operationId = "changeOwnAccount", summary = "Change one's account")
    OwnAccountView change(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body OwnAccountChange change) {
        service.change(change, actor);
        return accounts.view(actor.id(), Language.of(request));
    }

    /** Chooses a new password; all other sessions end. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "changePassword", summary = "Change one's password")
    void changePassword(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body PasswordChange change) {
        service.changePassword(
                change,
                service.prove(change.current(), actor),
                passwords.hash(change.password()),
                actor,
                SessionFilter.current(request).orElseThrow().sessionId());
    }

    /**
     * what the person agreed to, for every purpose.
     *
     * @return a line for each purpose
     */
    @Get("/consents")
    @Operation(operationId = "listConsents", summary = "One's consents")
    List<ConsentView> consents(
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return consents.of(actor.id(), Language.of(request));
    }

    /**
     * gives or withdraws consents; a withdrawal hides at once what it had made public.
     *
     * @return a line for each purpose
     */
    @Put("/consents")
    @Operation(operationId = "changeConsents", summary = "Give or withdraw consents")
    List<ConsentView> changeConsents(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body List<ConsentChange> changes) {
        consents.change(changes, actor);
        return consents.of(actor.id(), Language.of(request));
    }

    /**
     * everything that the portal holds about the person, as a file.
     *
     * @return the parts by their names
     */
    @Get("/export")
    @Operation(operationId = "exportOwnData", summary = "Everything the portal holds about oneself")
    HttpResponse<Map<String, Object>> export(@Parameter(hidden = true) Actor actor) {
        return HttpResponse.<Map<String, Object>>ok(service.export(actor))
                .header("Content-Disposition", "attachment; filename=\"my-data.json\"");
    }

    /** erases the account; a pseudonym keeps what law requires. It cannot be undone. */
    @Post("/erasure")
    @Operation(operationId = "eraseOwnAccount", summary = "Erase one's account")
    HttpResponse<SessionView> erase(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body PasswordProof proof) {
        service.erase(service.prove(proof.password(), actor), actor);
        return HttpResponse.ok(SessionView.visitor()).cookie(cookies.gone(request));
    }
}
