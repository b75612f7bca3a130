package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;

/**
 * Finds out who asks, for everything under {@code /api/my/}, and refuses whoever lacks the permission that the endpoint
 * declares. An endpoint there that declares none is refused to everybody.
 */
@ServerFilter("/api/my/**")
class SessionFilter implements Ordered {
    private static final String CURRENT = "techmatch.session";

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final HttpClientAddressResolver addresses;
    private final Problems problems;

    SessionFilter(Sessions sessions, SessionCookies cookies, HttpClientAddressResolver addresses, Problems problems) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.addresses = addresses;
        this.problems = problems;
    }

    /** The session of a request that the filter has let through. */
    static Optional<Sessions.Current> current(HttpRequest<?> request) {
        return request.getAttribute(CURRENT, Sessions.Current.class);
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        Optional<Sessions.Current> session =
                cookies.token(request).flatMap(token -> sessions.find(token, addresses.resolve(request)));
        if (session.isEmpty()) {
            return problems.response(request, ProblemType.SIGN_IN_NEEDED);
        }
        Actor actor = session.get().actor();
        Optional<MethodBasedRouteMatch<?, ?>> route = RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(match -> (MethodBasedRouteMatch<?, ?>) match);
        if (route.isPresent()
                && route.get()
                        .enumValue(Requires.class, Permission.class)
                        .filter(permission -> permission.isHeldBy(actor))
                        .isEmpty()) {
            return problems.response(request, ProblemType.FORBIDDEN);
        }
        request.setAttribute(CURRENT, session.get());
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }
}
