package org.techmatch.alert;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.ProblemAnswers;

/**
 * Stops a saved search from a mail. Opening the address only shows a page, since mail scanners open every link; posting
 * to it stops, from that page or from a mail program's own button (RFC 8058), which can send no header of ours.
 */
@Controller
@Tag(name = "alert")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class StopController {
    private final SavedSearchService service;

    StopController(SavedSearchService service) {
        this.service = service;
    }

    /** Pauses the saved search that the token of a mail belongs to; a second time changes nothing. */
    @Post("/stop-alert")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "stopAlert", summary = "Stop a saved search from a mail")
    void stop(@QueryValue @Parameter(description = "Token of the mail's stop link") String token) {
        service.stop(token);
    }
}
