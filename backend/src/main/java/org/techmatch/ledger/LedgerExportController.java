package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
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
import java.time.LocalDate;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.PublicAddress;

/** Rpt-02: the separate ledger as a file. */
@Controller("/api/my/ledger/export")
@Tag(name = "ledger")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerExportController {
    private final LedgerExportService service;
    private final PublicAddress address;

    LedgerExportController(LedgerExportService service, PublicAddress address) {
        this.service = service;
        this.address = address;
    }

    /**
     * A unit's ledger as of a day, as XLSX with three tables, CSV of one of them, or PDF.
     *
     * @return the file as an attachment
     */
    @Get(produces = MediaType.ALL)
    @Requires(Permission.READ_LEDGER)
    @Operation(operationId = "exportLedger", summary = "A unit's ledger as XLSX, CSV or PDF")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> export(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Id of the unit; the first that one may read if left out")
                    Long unit,
            @QueryValue @Nullable @Parameter(description = "Day in Asia/Shanghai; today if left out") LocalDate asOf,
            @QueryValue(defaultValue = "xlsx") @Parameter(description = "xlsx, csv or pdf") String format,
            @QueryValue(defaultValue = "achievements")
                    @Parameter(description = "For csv: achievements, events or equity")
                    String sheet) {
        LedgerExportService.LedgerFile file =
                service.export(unit, asOf, format, sheet, address.of(request), actor, Language.of(request));
        return HttpResponse.ok(file.content())
                .contentType(MediaType.of(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
    }
}
