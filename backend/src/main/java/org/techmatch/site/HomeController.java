package org.techmatch.site;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.ProblemAnswers;

/** The home page's figures and newest listings. */
@Controller("/api/home")
@Tag(name = "site")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    /**
     * Counts, newest listings, entry fields and queries to try. Counts may be five seconds old.
     *
     * @return what the home page shows
     */
    @Get
    @Operation(operationId = "getHome", summary = "Counts, newest listings and entry fields")
    HomeView home() {
        return home.view();
    }
}
