package org.techmatch.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.techmatch.alert.SavedSearches;
import org.techmatch.listing.Site;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ETags;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.Refused;

/** The hits of a saved search as an Atom feed, for whoever has its address. */
@Controller
@Tag(name = "alert")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class AlertFeedController {
    private static final MediaType ATOM = new MediaType("application/atom+xml; charset=utf-8");

    private final SavedSearches savedSearches;
    private final PublicAddress address;
    private final Site site;
    private final Clock clock;

    AlertFeedController(SavedSearches savedSearches, PublicAddress address, Site site, Clock clock) {
        this.savedSearches = savedSearches;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /**
     * New and changed listings of a saved search as an Atom feed. It says nothing of whose saved search it is.
     *
     * @return the feed
     */
    @Get(uri = "/saved-searches/{token}/feed.atom", produces = MediaType.ALL)
    @Operation(operationId = "getSavedSearchFeed", summary = "The Atom feed of a saved search")
    @ApiResponse(
            responseCode = "200",
            description = "An Atom feed (RFC 4287)",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "404",
            description = "No feed has this address, or no longer (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> feed(
            HttpRequest<?> request, @PathVariable @Parameter(description = "Secret token of the feed") String token) {
        AtomFeed feed = new AtomFeed(
                address.of(request),
                address.authority(),
                "",
                site.name(),
                Clocks.local(clock.instant()).truncatedTo(ChronoUnit.DAYS));
        return ETags.answer(
                request, feed.write(request.getPath(), savedSearches.feed(token).orElseThrow(Refused::notFound)), ATOM);
    }
}
