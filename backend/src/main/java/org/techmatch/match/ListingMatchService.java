package org.techmatch.match;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** What the owner of a listing decides for all its matches: no suggestions, or that there is no supply. */
@Singleton
public class ListingMatchService {
    private static final int FOUND_MAX = 10;

    private final ListingMatches own;
    private final OptOuts optOuts;
    private final Suggestions suggestions;
    private final SuggestionService scores;
    private final SupplySearches searches;
    private final PublicListings listings;
    private final ListingFacts facts;
    private final MatchTasks tasks;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    ListingMatchService(
            ListingMatches own,
            OptOuts optOuts,
            Suggestions suggestions,
            SuggestionService scores,
            SupplySearches searches,
            PublicListings listings,
            ListingFacts facts,
            MatchTasks tasks,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.own = own;
        this.optOuts = optOuts;
        this.suggestions = suggestions;
        this.scores = scores;
        this.searches = searches;
        this.listings = listings;
        this.facts = facts;
        this.tasks = tasks;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * ends or begins automatic suggestions with a listing; matches that people look at stay.
     *
     * @throws Refused not-found for those of others
     */
    @Transactional
    public void optOut(String code, boolean out, Actor by) {
        ListingKey key = own.own(code, by);
        by.require(Permission.DECIDE_MATCH, own.owner(key));
        optOuts.set(key, out, by.id());
        if (out) {
            suggestions.drop(key);
        }
        tasks.add(List.of(key));
        audit.record(Audit.of(
                        by,
                        out ? "stop-suggestions" : "allow-suggestions",
                        key.kind().value(),
                        key.id())
                .in(own.owner(key)));
    }

    /**
     * searches once more and keeps, with the owner's statement, that nothing suitable is listed.
     *
     * @throws Refused not-found for demands of others, not-ready while matches wait for an answer, unavailable while the
     *     search server is away
     */
    @Transactional
    public void noSupply(String code, String statement, Actor by) {
        ListingKey key = own.own(code, by);
        long owner = own.owner(key);
        by.require(Permission.DECIDE_MATCH, owner);
        if (key.kind() != ListingKind.DEMAND) {
            throw Refused.notFound();
        }
        FieldProblems problems = new FieldProblems();
        problems.length("statement", statement.strip(), 10, 500);
        problems.throwIfAny();
        refuseWhileMatchesWait(key);
        PublicListing listing = listings.find(ListingKind.DEMAND, code.strip()).orElseThrow(Refused::notFound);
        DemandFacts demand = facts.demand(listing);
        List<AchievementFacts> compared = scores.candidates(listing, demand)
                .orElseThrow(() -> new Refused(
                        ProblemType.UNAVAILABLE,
                        new Text("检索服务正在恢复，请稍后再做检索记录。", "The search is recovering; record the search later."),
                        List.of()));
        List<ListingMatchesView.SearchedListing> found = scores.scores(demand, compared).stream()
                .limit(FOUND_MAX)
                .map(each -> new ListingMatchesView.SearchedListing(
                        achievementCode(each.achievement().id()),
                        each.achievement().title(),
                        each.score()))
                .toList();
        searches.add(key.id(), demand.words(), found, statement.strip(), clock.instant(), by);
        audit.record(Audit.of(by, "state-no-supply", key.kind().value(), key.id())
                .in(owner)
                .because(statement.strip()));
    }

    private void refuseWhileMatchesWait(ListingKey demand) {
        long waiting =
                sql.count("SELECT COUNT(*) FROM listing_match WHERE demand_id = ? AND open_mark = 1", demand.id());
        if (waiting > 0) {
            Text text = new Text(
                    "还有 " + waiting + " 项匹配没有答复。请先逐项答复：愿意谈，或说明为什么不合适。",
                    waiting + " matches are still open. Answer them first: accept, or say why they do not suit.");
            throw new Refused(ProblemType.NOT_READY, text, List.of(new FieldProblem("matches", text)));
        }
    }

    private String achievementCode(long id) {
        return sql.first(
                        "SELECT public_code FROM public_listing WHERE kind = 'achievement' AND listing_id = ?",
                        row -> row.getString(1),
                        id)
                .orElse("");
    }
}
