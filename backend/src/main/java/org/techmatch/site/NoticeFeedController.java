package org.techmatch.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.techmatch.listing.Site;
import org.techmatch.notice.NoticeBoard;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ETags;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.PublicAddress;

/** Follows the notice board as an Atom feed. */
@Controller
@Tag(name = "notice")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class NoticeFeedController {
    private static final MediaType ATOM = new MediaType("application/atom+xml; charset=utf-8");

    private final NoticeBoard board;
    private final PublicAddress address;
    private final Site site;
    private final Clock clock;

    NoticeFeedController(NoticeBoard board, PublicAddress address, Site site, Clock clock) {
        this.board = board;
        this.address = address;
        this.site = site;
        this.clock = clock;
    }

    /**
     * The twenty newest public notices as an Atom feed. Entries keep their id for good.
     *
     * @return the feed
     */
    @Get(uri = "/notices.atom", produces = MediaType.ALL)
    @Operation(operationId = "getNoticeFeed", summary = "An Atom feed of the notice board")
    @ApiResponse(
            responseCode = "200",
            description = "An Atom feed (RFC 4287)",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
    HttpResponse<?> feed(HttpRequest<?> request) {
        AtomFeed feed = new AtomFeed(
                address.of(request),
                address.authority(),
                "",
                site.name(),
                Clocks.local(clock.instant()).truncatedTo(ChronoUnit.DAYS));
        return ETags.answer(
                request,
                feed.notices(board.page(null, null, null, null, Language.ZH).items()),
                ATOM);
    }
}
