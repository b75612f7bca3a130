package org.techmatch.empowerment;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** domain.md §3.4: of an agreement the public knows existence, mode and day; never a share or a name. */
@Controller("/api/achievements/{code}/empowerment")
@Tag(name = "empowerment")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class PublicEmpowermentController {
    private final Sql sql;

    PublicEmpowermentController(Sql sql) {
        this.sql = sql;
    }

    /**
     * The effective agreement of a public achievement.
     *
     * @return one, or none
     */
    @Get
    @Operation(operationId = "getPublicEmpowerment", summary = "Whether completers are empowered")
    @ApiResponse(
            responseCode = "404",
            description = "No public achievement has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    List<PublicEmpowerment> get(
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code", example = "CG-2026-000001") String code) {
        if (sql.count(
                        "SELECT COUNT(*) FROM public_listing WHERE kind = 'achievement' AND public_code = ? AND visible",
                        code)
                == 0) {
            throw Refused.notFound();
        }
        return sql.list(
                "SELECT e.mode, e.effective_at FROM empowerment e JOIN public_listing p ON p.kind = 'achievement'"
                        + " AND p.listing_id = e.achievement_id WHERE p.public_code = ? AND p.visible"
                        + " AND e.effective_mark = 1",
                row -> new PublicEmpowerment(
                        row.getString(1),
                        EmpowermentMode.valueOf(row.getString(1)).label().in(Language.of(request)),
                        Clocks.local(row.getTimestamp(2).toInstant()).toLocalDate()),
                code);
    }
}
