package org.techmatch.search;

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
import org.techmatch.achievement.AchievementView;
import org.techmatch.achievement.Achievements;
import org.techmatch.demand.Demands;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Refused;
import org.techmatch.searchindex.ListingKind;

/** Search over published listings. */
@Controller("/api")
@Tag(name = "search")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final ListingSearch search;
    private final SearchParameters parameters;
    private final PublicListings listings;
    private final Achievements achievements;
    private final Demands demands;

    SearchController(
            ListingSearch search,
            SearchParameters parameters,
            PublicListings listings,
            Achievements achievements,
            Demands demands) {
        this.search = search;
        this.parameters = parameters;
        this.listings = listings;
        this.achievements = achievements;
        this.demands = demands;
    }

    /**
     * A page of achievements and demands with counts; empty words give the newest.
     *
     * @return the page with its counts
     */
    @Get("/search")
    @SearchOperation(operationId = "search", summary = "Search published achievements and demands")
    SearchAnswer search(@Parameter(hidden = true) HttpRequest<?> request) {
        return search.search(parameters.read(request.getParameters(), true));
    }

    /**
     * What is like an achievement: at most four achievements and four demands, best first.
     *
     * @return the listings; empty while the search server is away
     */
    @Get("/achievements/{code}/similar")
    @Operation(operationId = "listSimilarToAchievement", summary = "Listings like an achievement")
    @ApiResponse(
            responseCode = "404",
            description = "No published achievement has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Similar similarToAchievement(
            @PathVariable @Parameter(description = "Public code", example = "CG-2026-000318") String code) {
        PublicListing listing = listings.find(ListingKind.ACHIEVEMENT, code).orElseThrow(Refused::notFound);
        AchievementView view = achievements.view(listing);
        return search.similar(listing, view.title() + " " + String.join(" ", view.keywords()) + " " + view.summary());
    }

    /**
     * What is like a demand: at most four achievements and four demands, best first.
     *
     * @return the listings; empty while the search server is away
     */
    @Get("/demands/{code}/similar")
    @Operation(operationId = "listSimilarToDemand", summary = "Listings like a demand")
    @ApiResponse(
            responseCode = "404",
            description = "No published demand has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Similar similarToDemand(
            @PathVariable @Parameter(description = "Public code", example = "XQ-2026-000207") String code) {
        PublicListing listing = listings.find(ListingKind.DEMAND, code).orElseThrow(Refused::notFound);
        return search.similar(
                listing, listing.card().title() + " " + demands.view(listing).description());
    }
}
