package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The separate ledger (单列台账) of research units. */
@Controller("/api/my/ledger")
@Tag(name = "ledger")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerController {
    private final LedgerLists lists;
    private final LedgerViews views;
    private final LedgerService service;

    LedgerController(LedgerLists lists, LedgerViews views, LedgerService service) {
        this.lists = lists;
        this.views = views;
        this.service = service;
    }

    /** Units whose ledgers the person may read. */
    @Serdeable
    record LedgerUnits(List<LedgerPage.Unit> items) {}

    /** Why an event that waits is turned down. */
    @Serdeable
    record LedgerRefusal(String reason) {}

    /**
     * A unit's ledger as of a day, in the order of its numbers.
     *
     * @return a page of fifty
     */
    @Get
    @Requires(Permission.READ_LEDGER)
    @Operation(operationId = "listLedger", summary = "A unit's ledger as of a day")
    LedgerPage list(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Id of the unit; the first that one may read if left out")
                    Long unit,
            @QueryValue @Nullable @Parameter(description = "Day in Asia/Shanghai; today if left out") LocalDate asOf,
            @QueryValue @Nullable @Parameter(description = "Words in number, title, IP number or a completer's name")
                    String q,
            @QueryValue @Nullable @Parameter(description = "States of SM-05, separated by commas") String state,
            @QueryValue @Nullable @Parameter(description = "Only what others own a part of") Boolean coOwned,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") Long after) {
        return lists.page(
                unit,
                asOf,
                new LedgerFilter(q, states(state), Boolean.TRUE.equals(coOwned)),
                after == null ? 0 : after,
                actor,
                Language.of(request));
    }

    /**
     * Units whose ledgers the person may read.
     *
     * @return all of them, by name
     */
    @Get("/units")
    @Requires(Permission.READ_LEDGER)
    @Operation(operationId = "listLedgerUnits", summary = "Units whose ledgers one may read")
    LedgerUnits units(@Parameter(hidden = true) Actor actor) {
        return new LedgerUnits(lists.units(actor));
    }

    /**
     * An entry with its events, owners and decisions.
     *
     * @return the entry
     */
    @Get("/entries/{id}")
    @Requires(Permission.READ_LEDGER)
    @Operation(operationId = "getLedgerEntry", summary = "An entry of the ledger")
    LedgerEntryView entry(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the entry") long id,
            @QueryValue @Nullable @Parameter(description = "Day in Asia/Shanghai; today if left out") LocalDate asOf) {
        return views.view(id, asOf, actor, Language.of(request));
    }

    /**
     * Enters an event: recognise, impair, reverse, annul, or a step of SM-05. One with an amount waits for a second person.
     *
     * @return the entry as it is now
     */
    @Post("/entries/{id}/events/{action}")
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "enterLedgerEvent", summary = "Enter an event into the ledger")
    LedgerEntryView enter(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the entry") long id,
            @PathVariable @Parameter(description = "What happened") String action,
            @Header("Idempotency-Key") @Nullable @Parameter(description = "A second request with it does nothing")
                    String key,
            @Body LedgerAct act) {
        service.act(id, action, act, key(key), actor);
        return views.view(id, null, actor, Language.of(request));
    }

    /**
     * Confirms the event that waits; not for the person who entered it.
     *
     * @return the entry as it is now
     */
    @Post("/entries/{id}/proposals/{proposalId}/confirmation")
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "confirmLedgerEvent", summary = "Confirm an event as the second person")
    LedgerEntryView confirm(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the entry") long id,
            @PathVariable @Parameter(description = "Id of the event that waits") long proposalId) {
        service.confirm(id, proposalId, actor);
        return views.view(id, null, actor, Language.of(request));
    }

    /**
     * Turns down the event that waits, or takes it back.
     *
     * @return the entry as it is now
     */
    @Post("/entries/{id}/proposals/{proposalId}/refusal")
    @Requires(Permission.KEEP_LEDGER)
    @Operation(operationId = "refuseLedgerEvent", summary = "Turn down an event that waits")
    LedgerEntryView refuse(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the entry") long id,
            @PathVariable @Parameter(description = "Id of the event that waits") long proposalId,
            @Body LedgerRefusal refusal) {
        service.refuse(id, proposalId, refusal.reason(), actor);
        return views.view(id, null, actor, Language.of(request));
    }

    /**
     * Records what the unit decided on an entry.
     *
     * @return the entry as it is now
     */
    @Post("/entries/{id}/decisions")
    @Requires(Permission.DECIDE_LEDGER)
    @Operation(operationId = "recordLedgerDecision", summary = "Record a decision on an entry")
    LedgerEntryView decide(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the entry") long id,
            @Header("Idempotency-Key") @Nullable @Parameter(description = "A second request with it records nothing")
                    String key,
            @Body DecisionForm form) {
        service.decide(id, form, key(key), actor);
        return views.view(id, null, actor, Language.of(request));
    }

    static @Nullable String key(@Nullable String key) {
        return key == null || key.isBlank() ? null : key.substring(0, Math.min(80, key.length()));
    }

    static List<ConvStatus> states(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        FieldProblems problems = new FieldProblems();
        List<ConvStatus> states = Arrays.stream(text.split(",", 20))
                .flatMap(name -> {
                    var found = Arrays.stream(ConvStatus.values())
                            .filter(each -> each.name().equals(name))
                            .findFirst();
                    if (found.isEmpty()) {
                        problems.add("state", "没有“" + name + "”这个状态。", "There is no state “" + name + "”.");
                    }
                    return found.stream();
                })
                .toList();
        problems.throwIfAny();
        return states;
    }
}
