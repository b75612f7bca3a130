package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Accounts as the operator works on them. */
@Controller("/api/my/accounts")
@Requires(Permission.MANAGE_ACCOUNTS)
@Tag(name = "account")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountReviewController {
    private final AccountReviewService service;

    AccountReviewController(AccountReviewService service) {
        this.service = service;
    }

    /**
     * Accounts in the order of registration, newest first.
     *
     * @return a page of accounts
     */
    @Get
    @Operation(operationId = "listAccounts", summary = "Accounts for the operator")
    AccountReviewList accounts(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "State of SM-02; all by default") AccountStatus state,
            @QueryValue @Nullable @Parameter(description = "Beginning of a login name or real name") String q,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        return service.list(state, q, cursor, actor, Language.of(request));
    }

    /**
     * Locks, unlocks or disables an account.
     *
     * @return the account
     */
    @Post("/{id}/moves/{action}")
    @Operation(operationId = "moveAccount", summary = "Lock, unlock or disable an account")
    AccountReviewView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The account") long id,
            @PathVariable @Parameter(description = "One of its `moves`") String action,
            @Body AccountMove move) {
        service.move(id, action, move, actor);
        return service.one(id, actor, Language.of(request));
    }
}
