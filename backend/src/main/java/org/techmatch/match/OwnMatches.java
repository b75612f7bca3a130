package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/** Lists the matches of a person's sides. */
@Singleton
class OwnMatches {
    private static final int PAGE = 20;

    private final Matches matches;
    private final MatchScope scope;
    private final MatchViews views;

    OwnMatches(Matches matches, MatchScope scope, MatchViews views) {
        this.matches = matches;
        this.scope = scope;
        this.views = views;
    }

    /** Which ones are asked for; null or empty for all. */
    record Query(
            List<MatchStatus> states,
            @Nullable Side side,
            @Nullable ListingKey listing,
            @Nullable MatchPosition after) {}

    MatchPage page(Query query, Actor by, Language language) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = scope.condition(by, query.side(), parameters);
        if (!query.states().isEmpty()) {
            condition += " AND m.status IN (" + Sql.marks(query.states().size()) + ")";
            query.states().forEach(each -> parameters.add(each.name()));
        }
        ListingKey listing = query.listing();
        if (listing != null) {
            condition += " AND m." + Suggestions.column(listing.kind()) + " = ?";
            parameters.add(listing.id());
        }
        long total = matches.count(condition, parameters.toArray());
        MatchPosition after = query.after();
        if (after != null) {
            condition += " AND " + after.condition(parameters);
        }
        List<Match> found = matches.list(
                condition, "ORDER BY " + MatchPosition.ORDER + " LIMIT " + (PAGE + 1), parameters.toArray());
        List<Match> page = found.stream().limit(PAGE).toList();
        return new MatchPage(
                views.items(page, by, language),
                total,
                found.size() > PAGE ? MatchPosition.of(page.getLast()).value() : null);
    }
}
