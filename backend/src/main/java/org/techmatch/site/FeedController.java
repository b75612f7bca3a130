package org.techmatch.site;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.simple.SimpleHttpParameters;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techmatch.listing.Site;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ETags;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.PublicAddress;
import org.techmatch.search.ListingSearch;
import org.techmatch.search.SearchAnswer;
import org.techmatch.search.SearchOperation;
import org.techmatch.search.SearchParameters;

/** Follows a search: its listings as an Atom feed, the newest first unless another order is asked for. */
@Controller
@Tag(name = "search")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {
    private static final MediaType ATOM = new MediaType("application/atom+xml; charset=utf-8");
    private static final String SORT = "sort";

    private final ListingSearch search;
    private final SearchParameters parameters;
    private final PublicAddress address;
    private final Site site;
    private final Clock clock;

    FeedController(ListingSearch search, SearchParameters parameters, PublicAddress address, Site site, Clock clock) {
        this.search = search;
        this.parameters = parameters;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The listings of a search as an Atom feed; parameters are those of the search. Entries keep their id for good.
     *
     * @return the feed
     */
    @Get(uri = "/feed.atom", produces = MediaType.ALL)
    @SearchOperation(operationId = "getFeed", summary = "An Atom feed of any search")
    @ApiResponse(
            responseCode = "200",
            description = "An Atom feed (RFC 4287)",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
    HttpResponse<?> feed(HttpRequest<?> request) {
        Map<String, List<String>> asked = request.getParameters().asMap();
        Map<CharSequence, List<String>> wanted = new LinkedHashMap<>(asked);
        wanted.putIfAbsent(SORT, List.of("newest"));
        SearchAnswer answer =
                search.search(parameters.read(new SimpleHttpParameters(wanted, ConversionService.SHARED), false));
        String query =
                QueryPath.of("/feed.atom", asked, Set.copyOf(asked.keySet())).query();
        AtomFeed feed = new AtomFeed(
                address.of(request),
                address.authority(),
                query,
                site.name(),
                Clocks.local(clock.instant()).truncatedTo(ChronoUnit.DAYS));
        return ETags.answer(request, feed.write(answer), ATOM);
    }
}
