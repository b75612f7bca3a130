package org.techmatch.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The places where a failure becomes a problem: refusals, the framework's own errors, and whatever nobody expected. */
final class ProblemHandlers {
    private ProblemHandlers() {}

    @Singleton
    static final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<?>> {
        private final Problems problems;

        RefusedHandler(Problems problems) {
            this.problems = problems;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public HttpResponse<?> handle(HttpRequest request, Refused refused) {
            return problems.response(request, refused);
        }
    }

    /** 503 when the database is away, else 500 with the request id and nothing from inside. */
    @Singleton
    @Order(Ordered.LOWEST_PRECEDENCE)
    static final class UnexpectedHandler implements ExceptionHandler<RuntimeException, HttpResponse<?>> {
        private final Problems problems;

        UnexpectedHandler(Problems problems) {
            this.problems = problems;
        }

        @Override
        @SuppressWarnings("rawtypes")
        public HttpResponse<?> handle(HttpRequest request, RuntimeException failure) {
            return problems.response(request, problems.refusal(request, failure));
        }
    }

    /** Errors that the framework itself finds: no route, wrong method, body too large, value that does not convert. */
    @Singleton
    @Replaces(HateoasErrorResponseProcessor.class)
    static final class FrameworkErrors implements ErrorResponseProcessor<Problem> {
        private final Problems problems;

        FrameworkErrors(Problems problems) {
            this.problems = problems;
        }

        @Override
        public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
            HttpStatus status = response.status();
            ProblemType type = ProblemType.of(status);
            List<FieldProblem> fields = context.getErrors().stream()
                    .flatMap(error -> error.getPath().stream())
                    .map(path -> new FieldProblem(
                            path.toLowerCase(Locale.ROOT).startsWith("/") ? path.substring(1) : path,
                            new Text("这个值无法读取。", "This value cannot be read.")))
                    .toList();
            MutableHttpResponse<Problem> problem = fields.isEmpty()
                    ? problems.response(context.getRequest(), type)
                    : problems.response(
                            context.getRequest(), type, Refused.invalid(fields).detail(), fields);
            response.getHeaders().forEachValue((name, value) -> {
                if (name.equalsIgnoreCase("Allow")) {
                    problem.header(name, value);
                }
            });
            return problem;
        }
    }
}
