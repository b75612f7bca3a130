package org.techmatch.ledger;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** What the public may know of an achievement's owners: whether unit and completers own it together, and no share. */
@Controller("/api/achievements/{code}/ownership")
@Tag(name = "ledger")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnershipFlagController {
    private final Sql sql;

    OwnershipFlagController(Sql sql) {
        this.sql = sql;
    }

    /** Whether unit and completers own an achievement together. */
    @Serdeable
    record OwnershipFlag(boolean sharedWithCompleters) {}

    /**
     * Whether unit and completers own a published achievement together; 404 for anything that is not public.
     *
     * @return the flag
     */
    @Get
    @Operation(operationId = "getOwnershipFlag", summary = "Whether unit and completers own it together")
    @ApiResponse(
            responseCode = "404",
            description = "No published achievement has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    OwnershipFlag flag(@PathVariable @Parameter(description = "Public code", example = "CG-2026-000318") String code) {
        return sql.first(
                        "SELECT EXISTS (SELECT 1 FROM ownership o WHERE o.achievement_id = p.listing_id"
                                + " AND o.valid_to IS NULL AND o.holder_kind = 'COMPLETER' AND o.share_ppm > 0)"
                                + " FROM public_listing p WHERE p.kind = 'achievement' AND p.public_code = ?"
                                + " AND p.visible AND NOT p.held",
                        row -> new OwnershipFlag(row.getBoolean(1)),
                        code)
                .orElseThrow(Refused::notFound);
    }
}
