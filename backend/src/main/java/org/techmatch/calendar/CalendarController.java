package org.techmatch.calendar;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.ProblemAnswers;

/** The working days that periods are counted with, for whoever counts them again. */
@Controller("/api/calendars")
@Tag(name = "calendar")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {
    private final CalendarService service;

    CalendarController(CalendarService service) {
        this.service = service;
    }

    /**
     * The years that are loaded, with their holidays and worked weekends.
     *
     * @return the years, newest first
     */
    @Get
    @Operation(operationId = "listCalendars", summary = "Calendars of working days")
    CalendarList list() {
        return service.list();
    }
}
