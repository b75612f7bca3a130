package org.techmatch.demand;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Public reading of demands. */
@Controller("/api/demands")
@Tag(name = "demand")
@ExecuteOn(TaskExecutors.BLOCKING)
class DemandController {
    private final Demands demands;

    DemandController(Demands demands) {
        this.demands = demands;
    }

    /** Everything public of one demand; 404 for anything that is not public. */
    @Get("/{code}")
    @Operation(operationId = "getDemand", summary = "A published demand")
    HttpResponse<DemandPage> demand(@PathVariable String code) {
        DemandPage page = demands.get(code);
        return HttpResponse.ok(page).header("ETag", "\"" + page.version() + "\"");
    }
}
