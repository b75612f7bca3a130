package org.techmatch.match;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The matches of one listing, for its owner. */
@Controller("/api/my/matches/listings/{code}")
@Tag(name = "match")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class ListingMatchController {
    private final ListingMatches matches;
    private final ListingMatchService service;

    ListingMatchController(ListingMatches matches, ListingMatchService service) {
        this.matches = matches;
        this.service = service;
    }

    /** Whether automatic suggestions stop. */
    @Serdeable
    record OptOut(boolean out) {}

    /** the owner's words, 10 to 500 characters. */
    @Serdeable
    record NoSupply(String statement) {}

    /**
     * The best matches of a listing, why others declined it, and whether suggestions are stopped.
     *
     * @return the matches; {@code mine} is false for listings of others
     */
    @Get
    @Requires(Permission.SEE_MATCHES)
    @Operation(operationId = "getListingMatches", summary = "The matches of a listing of one's own")
    ListingMatchesView matches(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code", example = "XQ-2026-000207") String code) {
        return matches.view(code, actor, Language.of(request));
    }

    /**
     * Stops automatic suggestions with a listing, or allows them again.
     *
     * @return the matches as they are now
     */
    @Put("/opt-out")
    @Requires(Permission.DECIDE_MATCH)
    @Operation(operationId = "stopSuggestions", summary = "Stop or allow automatic suggestions with a listing")
    ListingMatchesView optOut(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code", example = "XQ-2026-000207") String code,
            @Body OptOut choice) {
        service.optOut(code, choice.out(), actor);
        return matches.view(code, actor, Language.of(request));
    }

    /**
     * Searches once more and keeps, with the owner's statement, that no suitable achievement is listed.
     *
     * @return the matches with the kept search
     */
    @Post("/supply-searches")
    @Requires(Permission.DECIDE_MATCH)
    @Operation(operationId = "stateNoSupply", summary = "State that no suitable achievement is listed for a demand")
    ListingMatchesView noSupply(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code of the demand", example = "XQ-2026-000207") String code,
            @Body NoSupply search) {
        service.noSupply(code, search.statement(), actor);
        return matches.view(code, actor, Language.of(request));
    }
}
