package org.techmatch.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemAnswers;

/** Signing in, and who is signed in. */
@Controller("/api/session")
@Tag(name = "account")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SessionController {
    private static final int AGENT_MAX = 200;

    private final SessionService service;
    private final Sessions sessions;
    private final SessionViews views;
    private final SessionCookies cookies;
    private final HttpClientAddressResolver addresses;

    SessionController(
            SessionService service,
            Sessions sessions,
            SessionViews views,
            SessionCookies cookies,
            HttpClientAddressResolver addresses) {
        this.service = service;
        this.sessions = sessions;
        this.views = views;
        this.cookies = cookies;
        this.addresses = addresses;
    }

    /**
     * Who is signed in; a visitor is told {@code signedIn: false}.
     *
     * @return the session
     */
    @Get
    @Operation(operationId = "getSession", summary = "Who is signed in")
    SessionView session(HttpRequest<?> request) {
        return current(request)
                .map(found -> views.of(found, Language.of(request)))
                .orElseGet(SessionView::visitor);
    }

    /**
     * Signs in: sets the session's cookie. Five failures lock an account for 15 minutes.
     *
     * @return the session
     */
    @Post
    @Operation(operationId = "signIn", summary = "Sign in")
    HttpResponse<SessionView> signIn(HttpRequest<?> request, @Body SignIn signIn) {
        String address = addresses.resolve(request);
        cookies.token(request).ifPresent(sessions::end);
        SessionService.Outcome outcome = service.signIn(
                signIn.loginName(),
                service.prove(signIn.loginName(), signIn.password()),
                signIn.code(),
                address,
                agent(request));
        if (outcome instanceof SessionService.Outcome.Out out) {
            throw out.refusal();
        }
        return entered(request, ((SessionService.Outcome.In) outcome).token(), address);
    }

    /** Signs out, and forgets the cookie. */
    @Delete
    @Operation(operationId = "signOut", summary = "Sign out")
    HttpResponse<SessionView> signOut(HttpRequest<?> request) {
        current(request)
                .ifPresent(found -> cookies.token(request).ifPresent(token -> service.signOut(token, found.actor())));
        return HttpResponse.ok(SessionView.visitor()).cookie(cookies.gone(request));
    }

    private MutableHttpResponse<SessionView> entered(HttpRequest<?> request, String token, String address) {
        SessionView view = sessions.find(token, address)
                .map(found -> views.of(found, Language.of(request)))
                .orElseThrow();
        return HttpResponse.ok(view).cookie(cookies.of(request, token));
    }

    private Optional<Sessions.Current> current(HttpRequest<?> request) {
        return cookies.token(request).flatMap(token -> sessions.find(token, addresses.resolve(request)));
    }

    static String agent(HttpRequest<?> request) {
        String agent = request.getHeaders().get("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(AGENT_MAX, agent.length()));
    }
}
