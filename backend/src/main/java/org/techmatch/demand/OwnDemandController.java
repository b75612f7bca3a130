package org.techmatch.demand;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.listing.ListingMove;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The demands of one's organisation. */
@Controller("/api/my/demands/{id}")
@Requires(Permission.KEEP_DEMAND)
@Tag(name = "demand")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnDemandController {
    private final OwnDemands demands;
    private final OwnDemandService service;

    OwnDemandController(OwnDemands demands, OwnDemandService service) {
        this.demands = demands;
        this.service = service;
    }

    /**
     * Where a demand stands and what can be done with it.
     *
     * @return the demand
     */
    @Get
    @Operation(operationId = "getOwnDemand", summary = "A demand of one's organisation")
    OwnDemandView demand(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the demand") long id) {
        return demands.view(id, actor, Language.of(request));
    }

    /**
     * Moves it along SM-06: publish, publish-revision, confirm, unpublish, hide or withdraw.
     *
     * @return the demand as it is now
     */
    @Post("/moves/{action}")
    @Operation(operationId = "moveDemand", summary = "Publish, take down or withdraw a demand")
    OwnDemandView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the demand") long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body ListingMove move) {
        service.move(id, action, move.version(), move.reason(), actor);
        return demands.view(id, actor, Language.of(request));
    }
}
