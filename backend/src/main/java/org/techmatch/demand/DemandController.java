package org.techmatch.demand;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.PublicAddress;

/** Public reading of demands. */
@Controller("/api/demands")
@Tag(name = "demand")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class DemandController {
    private final Demands demands;
    private final PublicAddress address;

    DemandController(Demands demands, PublicAddress address) {
        this.demands = demands;
        this.address = address;
    }

    /**
     * Everything public of one demand; 404 for anything that is not public. The ETag carries the version.
     *
     * @return the demand
     */
    @Get("/{code}")
    @Operation(operationId = "getDemand", summary = "A published demand")
    @ApiResponse(
            responseCode = "404",
            description = "No published demand has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<DemandPage> demand(
            HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code", example = "XQ-2026-000207") String code) {
        DemandPage page = demands.get(code, address.of(request));
        return HttpResponse.ok(page).header("ETag", "\"" + page.version() + "\"");
    }
}
