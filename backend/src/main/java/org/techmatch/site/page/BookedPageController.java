package org.techmatch.site.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.techmatch.booking.BookedProjects;

/** Serves the hall of booked projects in both languages. */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class BookedPageController {
    private final BookedProjects projects;
    private final PageAnswers answers;

    BookedPageController(BookedProjects projects, PageAnswers answers) {
        this.projects = projects;
        this.answers = answers;
    }

    @Get(
            uris = {"/booked", "/en/booked"},
            produces = MediaType.ALL)
    HttpResponse<?> booked(HttpRequest<?> request) {
        return answers.answer(request, context -> BookedWriter.hall(context, projects.hall(null, context.language())));
    }
}
