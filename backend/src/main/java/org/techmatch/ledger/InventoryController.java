package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Stocktaking (清产核资) of a unit's ledger. */
@Controller("/api/my/inventories")
@Tag(name = "ledger")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class InventoryController {
    private final InventoryService service;
    private final InventoryViews views;

    InventoryController(InventoryService service, InventoryViews views) {
        this.service = service;
        this.views = views;
    }

    /**
     * Runs of a unit, newest first, and when the next is due.
     *
     * @return at most a hundred
     */
    @Get
    @Requires(Permission.READ_LEDGER)
    @Operation(operationId = "listInventories", summary = "Stocktaking of a unit")
    InventoryViews.RunList list(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Id of the unit; the first that one may read if left out")
                    Long unit) {
        return views.list(unit, actor, Language.of(request));
    }

    /**
     * Opens a run over all entries that the unit has now.
     *
     * @return the run
     */
    @Post
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "openInventory", summary = "Begin to take stock")
    InventoryViews.RunView open(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body InventoryForms.NewRun form) {
        return views.view(service.open(form, actor), actor, Language.of(request));
    }

    /**
     * A run with its lines.
     *
     * @return the run
     */
    @Get("/{id}")
    @Requires(Permission.READ_LEDGER)
    @Operation(operationId = "getInventory", summary = "A run of stocktaking")
    InventoryViews.RunView run(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the run") long id) {
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Notes what was found of one entry.
     *
     * @return the run as it is now
     */
    @Put("/{id}/lines/{entryId}")
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "countInventoryLine", summary = "Note what was found of an entry")
    InventoryViews.RunView count(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the run") long id,
            @PathVariable @Parameter(description = "Id of the entry") long entryId,
            @Body InventoryForms.Count count) {
        service.count(id, entryId, count, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Handles one difference by a decision on the run.
     *
     * @return the run as it is now
     */
    @Put("/{id}/lines/{entryId}/handling")
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "handleInventoryLine", summary = "Handle a difference")
    InventoryViews.RunView handle(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the run") long id,
            @PathVariable @Parameter(description = "Id of the entry") long entryId,
            @Body InventoryForms.Handling handling) {
        service.handle(id, entryId, handling, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Records what the unit decided on differences.
     *
     * @return the run as it is now
     */
    @Post("/{id}/decisions")
    @Requires(Permission.DECIDE_LEDGER)
    @Operation(operationId = "recordInventoryDecision", summary = "Record a decision on a run")
    InventoryViews.RunView decide(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the run") long id,
            @Header("Idempotency-Key") @Nullable @Parameter(description = "A second request with it records nothing")
                    String key,
            @Body DecisionForm form) {
        service.decide(id, form, LedgerController.key(key), actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Moves a run along SM-25: count, handle or close.
     *
     * @return the run as it is now
     */
    @Post("/{id}/moves/{action}")
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "moveInventory", summary = "End counting or handling, or close a run")
    InventoryViews.RunView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the run") long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body InventoryForms.RunMove move) {
        service.move(id, action, move.version(), actor);
        return views.view(id, actor, Language.of(request));
    }
}
