package org.techmatch.booking;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;

/** Rpt-11 as a table. */
@Controller("/api/my/booking-report")
@Tag(name = "booking")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingReportController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BookingReport report;

    BookingReportController(BookingReport report) {
        this.report = report;
    }

    /**
     * Rpt-11: the unit's booked empowerments, or all of them for authorities and auditors.
     *
     * @return the table
     */
    @Get(produces = MediaType.ALL)
    @Requires(Permission.SEE_BOOKINGS)
    @Operation(operationId = "exportBookings", summary = "Rpt-11 as CSV or XLSX")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> export(
            @Parameter(hidden = true) Actor actor,
            @QueryValue(defaultValue = "xlsx") @Parameter(description = "csv or xlsx") String format)
            throws IOException {
        boolean csv = format.equals("csv");
        return HttpResponse.ok(csv ? report.csv(actor) : report.xlsx(actor))
                .contentType(new MediaType(csv ? "text/csv; charset=utf-8" : XLSX))
                .header("Content-Disposition", "attachment; filename=\"rpt-11." + (csv ? "csv" : "xlsx") + "\"");
    }
}
