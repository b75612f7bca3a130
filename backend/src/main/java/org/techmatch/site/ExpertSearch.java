package org.techmatch.site;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementView;
import org.techmatch.achievement.Achievements;
import org.techmatch.listing.PublicListing;
import org.techmatch.search.ListingSearch;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.text.QueryText;

/**
 * experts are the completers of the achievements that have the words. Read from public faces alone, which
 * name only who consented, under the name that stands there.
 */
@Singleton
class ExpertSearch {
    private static final int HITS = 30;
    private static final int SHOWN = 5;
    private static final int EXAMPLES = 2;

    private final ListingSearch search;
    private final Achievements achievements;

    ExpertSearch(ListingSearch search, Achievements achievements) {
        this.search = search;
        this.achievements = achievements;
    }

    private record Person(String name, @Nullable String organisation) {}

    /** Those with most achievements among the best hits first; of equals, those of the better hit. */
    List<Expert> find(QueryText text) {
        List<PublicListing> hits = search.first(new ListingQuery(
                text, ListingKind.ACHIEVEMENT, Map.of(), ListingQuery.Sort.RELEVANCE, null, false, HITS, false));
        Map<Person, List<Expert.Work>> works = new LinkedHashMap<>();
        for (PublicListing hit : hits) {
            AchievementView view = achievements.view(hit);
            for (AchievementView.NamedCompleter completer : view.completers()) {
                works.computeIfAbsent(
                                new Person(completer.name(), completer.organisation()), person -> new ArrayList<>())
                        .add(new Expert.Work(view.code(), view.title()));
            }
        }
        return works.entrySet().stream()
                .sorted(Comparator.comparing(found -> -found.getValue().size()))
                .limit(SHOWN)
                .map(found -> new Expert(
                        found.getKey().name(),
                        found.getKey().organisation(),
                        found.getValue().size(),
                        found.getValue().stream().limit(EXAMPLES).toList()))
                .toList();
    }
}
