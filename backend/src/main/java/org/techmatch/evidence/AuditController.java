package org.techmatch.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
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
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The audit trail for those who watch over it. */
@Controller("/api/my/audit")
@Requires(Permission.READ_AUDIT)
@Tag(name = "audit")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class AuditController {
    private final AuditRows rows;
    private final AuditTable table;
    private final AuditVerification verification;

    AuditController(AuditRows rows, AuditTable table, AuditVerification verification) {
        this.rows = rows;
        this.table = table;
        this.verification = verification;
    }

    /**
     * Acts that meet all filters, newest first.
     *
     * @return a page of the trail
     */
    @Get
    @Operation(operationId = "listAudit", summary = "The audit trail by who, what, whose and when")
    AuditPage list(@Parameter(hidden = true) Actor actor, @RequestBean AuditFilter filter) {
        return rows.page(filter, actor);
    }

    /**
     * The same as CSV, oldest first, at most 20,000 rows; safe to open in a spreadsheet.
     *
     * @return the table as an attachment
     */
    @Get(uri = "/export", produces = "text/csv")
    @Operation(operationId = "exportAudit", summary = "The audit trail as CSV")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    HttpResponse<?> export(@Parameter(hidden = true) Actor actor, @RequestBean AuditFilter filter) throws IOException {
        return HttpResponse.ok(table.csv(filter, actor))
                .contentType(new MediaType("text/csv; charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"");
    }

    /**
     * Reads the whole trail and names every row that is not as it was written.
     *
     * @return what was found
     */
    @Post("/verification")
    @Operation(operationId = "verifyAudit", summary = "Check the hash chains")
    VerificationView verify(@Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        return VerificationView.of(verification.run(), Language.of(request));
    }
}
