package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import java.util.Set;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.Text;

/**
 * Changes are only taken from whoever can set a header of their own, which pages of other sites cannot (CSRF); the cookie
 * is SameSite=Strict besides.
 */
@ServerFilter("/api/**")
class OwnRequests {
    static final String HEADER = "X-Requested-With";
    static final String VALUE = "TechMatch";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Problems problems;

    OwnRequests(Problems problems) {
        this.problems = problems;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        // What stands nowhere is answered 404 or 405 as ever.
        boolean changes = !SAFE.contains(request.getMethod())
                && RouteAttributes.getRouteMatch(request)
                        .filter(UriRouteMatch.class::isInstance)
                        .isPresent();
        if (!changes || VALUE.equals(request.getHeaders().get(HEADER))) {
            return null;
        }
        return problems.response(
                request,
                ProblemType.INVALID_REQUEST,
                new Text("请求里要带请求头 X-Requested-With: TechMatch。", "Send the header X-Requested-With: TechMatch."),
                java.util.List.of(new FieldProblem(HEADER, new Text("缺少这个请求头。", "This header is missing."))));
    }
}
