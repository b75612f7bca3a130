package org.techmatch.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.OwnAnswers;

/** Registering, activating, and choosing a new password without the old one. */
@Controller("/api")
@Tag(name = "account")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class RegistrationController {
    private final AccountEntryService service;
    private final AccountService accounts;
    private final Passwords passwords;
    private final HttpClientAddressResolver addresses;

    RegistrationController(
            AccountEntryService service,
            AccountService accounts,
            Passwords passwords,
            HttpClientAddressResolver addresses) {
        this.service = service;
        this.accounts = accounts;
        this.passwords = passwords;
        this.addresses = addresses;
    }

    /**
     * Registers a person. Where the portal sends mail, the account waits for the mailed link.
     *
     * @return whether the account waits for its activation
     */
    @Post("/accounts")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "registerAccount", summary = "Register")
    Registered register(@Parameter(hidden = true) HttpRequest<?> request, @Body NewAccount person) {
        return service.register(person, accounts.hash(person), addresses.resolve(request));
    }

    /** Activates an account by the mailed link. */
    @Post("/account-activations")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "activateAccount", summary = "Activate an account")
    void activate(@Parameter(hidden = true) HttpRequest<?> request, @Body MailedToken token) {
        service.activate(token.token(), addresses.resolve(request));
    }

    /** Sends a link to choose a new password, if an account has this mail address; the answer is the same if none has. */
    @Post("/password-resets")
    @Status(HttpStatus.ACCEPTED)
    @Operation(operationId = "requestPasswordReset", summary = "Ask for a link to choose a new password")
    void requestReset(@Parameter(hidden = true) HttpRequest<?> request, @Body ResetRequest asked) {
        service.requestReset(asked.email(), addresses.resolve(request));
    }

    /** Chooses a new password by the mailed link; all sessions end. */
    @Put("/password-resets")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "resetPassword", summary = "Choose a new password by a mailed link")
    void reset(@Parameter(hidden = true) HttpRequest<?> request, @Body NewPassword chosen) {
        service.reset(chosen, passwords.hash(chosen.password()), addresses.resolve(request));
    }
}
