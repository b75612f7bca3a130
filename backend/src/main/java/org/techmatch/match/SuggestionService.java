package org.techmatch.match;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Clocks;
import org.techmatch.search.ListingSearch;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/**
 * works out which achievements are suggested for a demand. It ranks and explains, and decides nothing: it adds,
 * renews and drops suggestions that nobody has looked at, and renews the figures of those that people look at.
 */
@Singleton
public class SuggestionService {
    static final int CANDIDATES = 50;
    static final int SUGGESTIONS_MAX = 20;
    static final int SCORE_MIN = 40;

    private final PublicListings listings;
    private final ListingSearch search;
    private final ListingFacts facts;
    private final MatchWeights.Now weights;
    private final MatchExplainer explainer;
    private final Suggestions suggestions;
    private final Refusals refusals;
    private final OptOuts optOuts;
    private final MatchTasks tasks;
    private final MatchNews news;
    private final Clock clock;

    SuggestionService(
            PublicListings listings,
            ListingSearch search,
            ListingFacts facts,
            MatchWeights.Now weights,
            MatchExplainer explainer,
            Suggestions suggestions,
            Refusals refusals,
            OptOuts optOuts,
            MatchTasks tasks,
            MatchNews news,
            Clock clock) {
        this.listings = listings;
        this.search = search;
        this.facts = facts;
        this.weights = weights;
        this.explainer = explainer;
        this.suggestions = suggestions;
        this.refusals = refusals;
        this.optOuts = optOuts;
        this.tasks = tasks;
        this.news = news;
        this.clock = clock;
    }

    /** What came of one task. */
    public enum Worked {
        /** Nothing is due. */
        NOTHING,
        /** One task is done. */
        ONE,
        /** The search server is away; the task goes on waiting. */
        AWAY
    }

    /** Works one waiting task off. */
    @Transactional
    public Worked work() {
        Optional<ListingKey> task = tasks.claim();
        if (task.isEmpty()) {
            return Worked.NOTHING;
        }
        ListingKey key = task.get();
        boolean done = key.kind() == ListingKind.DEMAND ? demand(key) : achievement(key);
        if (done) {
            tasks.remove(key);
        }
        return done ? Worked.ONE : Worked.AWAY;
    }

    private boolean demand(ListingKey key) {
        Optional<PublicListing> listing = visible(key);
        if (listing.isEmpty() || optOuts.isOut(key)) {
            suggestions.drop(key);
            return true;
        }
        DemandFacts demand = facts.demand(listing.get());
        Optional<List<AchievementFacts>> candidates = candidates(listing.get(), demand);
        candidates.ifPresent(found -> suggest(demand, found));
        return candidates.isPresent();
    }

    /** The achievement's own suggestions are those of the demands that are like it, so these are worked out anew. */
    private boolean achievement(ListingKey key) {
        Optional<PublicListing> listing = visible(key);
        tasks.add(suggestions.demandsWith(key.id()));
        if (listing.isEmpty() || optOuts.isOut(key)) {
            suggestions.drop(key);
            return true;
        }
        Optional<List<PublicListing>> like = search.counterparts(
                listing.get(), facts.achievement(listing.get()).words(), CANDIDATES);
        like.ifPresent(
                demands -> tasks.add(demands.stream().map(PublicListing::key).toList()));
        return like.isPresent();
    }

    /** The achievements that are compared with a demand; empty while the search server is away. */
    Optional<List<AchievementFacts>> candidates(PublicListing listing, DemandFacts demand) {
        long owner = suggestions.ownerOf(listing.key().id());
        return search.counterparts(listing, demand.words(), CANDIDATES)
                .map(found -> found.stream()
                        .map(facts::achievement)
                        .filter(each -> each.organisationId() != owner)
                        .toList());
    }

    List<MatchScore.Scored> scores(DemandFacts demand, List<AchievementFacts> candidates) {
        return MatchScore.of(demand, candidates, weights.get(), LocalDate.ofInstant(clock.instant(), Clocks.ZONE));
    }

    private void suggest(DemandFacts demand, List<AchievementFacts> candidates) {
        Map<Long, Integer> signals =
                refusals.signals(candidates.stream().map(AchievementFacts::id).toList());
        List<Suggestions.Suggestion> best = scores(demand, candidates).stream()
                .map(each -> suggestion(
                        demand, each, signals.getOrDefault(each.achievement().id(), 0)))
                .filter(each ->
                        each.scored().score() >= SCORE_MIN && each.scored().isRelated())
                .filter(each -> !optOuts.isOut(new ListingKey(
                        ListingKind.ACHIEVEMENT, each.scored().achievement().id())))
                .sorted(Suggestions.Suggestion.BEST_FIRST)
                .limit(SUGGESTIONS_MAX)
                .toList();
        List<Long> added = suggestions.replace(
                demand, best, each -> explainer.explain(demand, each.scored(), each.signal(), candidates.size()));
        news.suggested(demand.id(), added);
    }

    private static Suggestions.Suggestion suggestion(DemandFacts demand, MatchScore.Scored scored, int signal) {
        return new Suggestions.Suggestion(scored, signal, MatchScore.newest(demand, scored.achievement()));
    }

    private Optional<PublicListing> visible(ListingKey key) {
        return listings.current(List.of(key)).stream()
                .filter(PublicListing::visible)
                .findFirst();
    }
}
