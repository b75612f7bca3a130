package org.techmatch.calendar;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;

/** Loads calendars of working days. */
@Controller("/api/my/calendars")
@Requires(Permission.LOAD_CALENDAR)
@Tag(name = "calendar")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarLoadController {
    private final CalendarService service;

    CalendarLoadController(CalendarService service) {
        this.service = service;
    }

    /**
     * Loads a year from the lines of a document; every wrong line is named. Loading it again corrects it for what is
     * counted from then on.
     *
     * @return all years
     */
    @Put("/{year}")
    @Operation(operationId = "loadCalendar", summary = "Load the working days of a year")
    CalendarList load(
            @PathVariable @Parameter(description = "Year", example = "2027") int year,
            @Body CalendarForm form,
            @Parameter(hidden = true) Actor actor) {
        service.load(year, form, actor);
        return service.list();
    }
}
