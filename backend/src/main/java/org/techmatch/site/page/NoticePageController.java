package org.techmatch.site.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.notice.NoticeBoard;
import org.techmatch.site.QueryPath;

/** Serves the pages of the notice board in both languages. */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticePageController {
    private static final Set<String> PARAMETERS = Set.of("kind", "unit", "state", "cursor");

    private final NoticeBoard notices;
    private final PageAnswers answers;

    NoticePageController(NoticeBoard notices, PageAnswers answers) {
        this.notices = notices;
        this.answers = answers;
    }

    @Get(
            uris = {"/notices", "/en/notices"},
            produces = MediaType.ALL)
    HttpResponse<?> notices(HttpRequest<?> request) {
        QueryPath query = QueryPath.of("/notices", request.getParameters().asMap(), PARAMETERS);
        return answers.answer(
                request,
                context -> NoticeWriter.list(
                        context,
                        notices.page(
                                given(query, "kind"),
                                given(query, "unit"),
                                given(query, "state"),
                                given(query, "cursor"),
                                context.language()),
                        query));
    }

    @Get(
            uris = {"/notices/verify", "/en/notices/verify"},
            produces = MediaType.ALL)
    HttpResponse<?> verifyNotice(HttpRequest<?> request) {
        return answers.answer(request, NoticeWriter::verify);
    }

    @Get(
            uris = {"/notices/objections", "/en/notices/objections"},
            produces = MediaType.ALL)
    HttpResponse<?> objections(HttpRequest<?> request) {
        return answers.answer(request, NoticeWriter::objections);
    }

    @Get(
            uris = {"/notices/{code}", "/en/notices/{code}"},
            produces = MediaType.ALL)
    HttpResponse<?> notice(HttpRequest<?> request, @PathVariable String code) {
        return answers.answer(request, context -> NoticeWriter.one(context, notices.view(code, context.language())));
    }

    private static @Nullable String given(QueryPath query, String name) {
        String value = query.first(name);
        return value.isEmpty() ? null : value;
    }
}
