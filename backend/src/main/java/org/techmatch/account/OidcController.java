package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.OwnAnswers;

/** Signing in through the identity provider that the operator configured (OpenID Connect, code flow with PKCE). */
@Controller("/api/session/oidc")
@Tag(name = "account")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OidcController {
    private final OidcSignIn signIn;

    OidcController(OidcSignIn signIn) {
        this.signIn = signIn;
    }

    /** Sends the browser to the identity provider; whoever is signed in links the account instead. */
    @Get
    @Operation(operationId = "beginOidc", summary = "Sign in through the identity provider")
    HttpResponse<?> begin(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue("return") @Nullable @Parameter(description = "Path within the portal to come back to")
                    String back) {
        return signIn.begin(request, back);
    }

    /** Where the identity provider sends the browser back to; it goes on to a page of the portal. */
    @Get("/callback")
    @Operation(operationId = "endOidc", summary = "Come back from the identity provider")
    HttpResponse<?> end(@Parameter(hidden = true) HttpRequest<?> request) {
        return signIn.end(request);
    }
}
