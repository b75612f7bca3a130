package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
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
import java.time.LocalDate;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Refused;
import org.techmatch.searchindex.ListingKind;

/** tells everybody that a demand has no suitable listed supply, and since when. */
@Controller("/api/demands")
@Tag(name = "match")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SupplyController {
    private final ListingMatches listings;
    private final SupplySearches searches;

    SupplyController(ListingMatches listings, SupplySearches searches) {
        this.listings = listings;
        this.searches = searches;
    }

    /**
     * What is known of a demand's supply.
     *
     * @param noneSince day of the search by which its owner states that nothing suitable is listed; null without one
     */
    @Serdeable
    record Supply(@Nullable LocalDate noneSince) {}

    /**
     * Whether the owner of a demand has searched and found no suitable achievement.
     *
     * @return the day of that search
     */
    @Get("/{code}/supply")
    @Operation(operationId = "getSupply", summary = "Whether a demand has no suitable supply")
    @ApiResponse(
            responseCode = "404",
            description = "No published demand has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Supply supply(@PathVariable @Parameter(description = "Public code", example = "XQ-2026-000207") String code) {
        long demand = listings.key(code)
                .filter(each -> each.kind() == ListingKind.DEMAND)
                .orElseThrow(Refused::notFound)
                .id();
        return new Supply(searches.current(demand)
                .map(each -> each.searchedAt().toLocalDate())
                .orElse(null));
    }
}
