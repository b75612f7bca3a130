package org.techmatch.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemAnswers;

/** the public hall of booked projects. */
@Controller("/api/booked")
@Tag(name = "booking")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class BookedHallController {
    private final BookedProjects projects;

    BookedHallController(BookedProjects projects) {
        this.projects = projects;
    }

    /**
     * Booked projects, the newest first; at most 100.
     *
     * @return their cards
     */
    @Get
    @Operation(operationId = "listBooked", summary = "Public cards of booked projects")
    BookedHall hall(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Public code of a demand") String demand) {
        return projects.hall(demand, Language.of(request));
    }
}
