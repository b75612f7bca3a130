package org.techmatch.match;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;

/** Matches of demands and achievements, for their parties. */
@Controller("/api/my/matches")
@Tag(name = "match")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class MatchController {
    private final OwnMatches matches;
    private final MatchViews views;
    private final MatchService service;
    private final ProposalService proposals;
    private final ListingMatches listings;

    MatchController(
            OwnMatches matches,
            MatchViews views,
            MatchService service,
            ProposalService proposals,
            ListingMatches listings) {
        this.matches = matches;
        this.views = views;
        this.service = service;
        this.proposals = proposals;
        this.listings = listings;
    }

    /**
     * Matches of one's sides, the best first.
     *
     * @return a page of twenty
     */
    @Get
    @Requires(Permission.SEE_MATCHES)
    @Operation(operationId = "listMatches", summary = "Matches of one's demands, achievements and proposals")
    MatchPage list(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "States of SM-07, separated by commas") String state,
            @QueryValue @Nullable @Parameter(description = "SUPPLY, DEMAND or BROKER") String side,
            @QueryValue @Nullable @Parameter(description = "Public code of one of the two listings") String listing,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        List<MatchStatus> states = state == null || state.isBlank()
                ? List.of()
                : Arrays.stream(state.split(",", 20))
                        .map(MatchController::status)
                        .toList();
        Side asked = side == null
                ? null
                : Arrays.stream(Side.values())
                        .filter(each -> each.name().equals(side))
                        .findFirst()
                        .orElseThrow(
                                () -> wrong("side", "可选：SUPPLY、DEMAND、BROKER。", "One of: SUPPLY, DEMAND, BROKER."));
        MatchPosition after = cursor == null
                ? null
                : MatchPosition.parse(cursor)
                        .orElseThrow(() ->
                                wrong("cursor", "翻页位置无法识别，请从第一页开始。", "Unknown cursor; begin with the first page."));
        Optional<ListingKey> key = listing == null ? Optional.empty() : listings.key(listing);
        if (listing != null && key.isEmpty()) {
            return new MatchPage(List.of(), 0, null);
        }
        return matches.page(new OwnMatches.Query(states, asked, key.orElse(null), after), actor, Language.of(request));
    }

    /**
     * A match with its score's parts, conditions, sentences, decisions and what can be done next.
     *
     * @return the match
     */
    @Get("/{id}")
    @Requires(Permission.SEE_MATCHES)
    @Operation(operationId = "getMatch", summary = "A match of one's own")
    MatchView match(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the match") long id) {
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Moves it along SM-07: open, accept, defer, decline or negotiate.
     *
     * @return the match as it is now
     */
    @Post("/{id}/moves/{action}")
    @Requires(Permission.DECIDE_MATCH)
    @Operation(operationId = "moveMatch", summary = "Accept, defer or decline a match for one's side")
    MatchView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the match") long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body MatchMove move) {
        service.move(id, action, move, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Proposes a pair. The first proposal of a pair is the introduction; later ones are kept with their times.
     *
     * @return what became of it
     */
    @Post
    @Requires(Permission.PROPOSE_MATCH)
    @Operation(operationId = "proposeMatch", summary = "Propose a demand and an achievement to each other")
    ProposalView propose(@Parameter(hidden = true) Actor actor, @Body NewProposal proposal) {
        return proposals.propose(proposal, actor);
    }

    private static MatchStatus status(String name) {
        return Arrays.stream(MatchStatus.values())
                .filter(each -> each.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("state", "没有这个状态。", "Unknown state."));
    }

    private static Refused wrong(String field, String zh, String en) {
        return Refused.invalid(List.of(new FieldProblem(field, new Text(zh, en))));
    }
}
