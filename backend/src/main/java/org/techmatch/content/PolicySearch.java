package org.techmatch.content;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.techmatch.searchindex.text.QueryTerm;
import org.techmatch.searchindex.text.QueryText;

/** finds articles of the policy documents by words; they are few, so each is looked at. */
@Singleton
public class PolicySearch {
    private static final int FOUND_MAX = 5;
    private static final int HEADING_WEIGHT = 3;

    private final Policies policies;

    PolicySearch(Policies policies) {
        this.policies = policies;
    }

    /**
     * An article that has the words.
     *
     * @param number the document's
     * @param place of the article in its document, from 1
     */
    @Serdeable
    public record Found(String number, String title, String titleEn, int place, PolicyDocument.Article article) {}

    private record Scored(Found found, int score) {}

    /** Articles that have every word or another word for it, best first; none for a whole text. */
    public List<Found> find(QueryText text) {
        List<Scored> scored = new ArrayList<>();
        if (!text.isEmpty() && !text.isLong()) {
            for (PolicyDocument document : policies.all()) {
                for (PolicyDocument.Article article : document.articles()) {
                    int score = score(article, text.words());
                    if (score > 0) {
                        scored.add(new Scored(
                                new Found(
                                        document.number(),
                                        document.title(),
                                        document.titleEn(),
                                        document.articles().indexOf(article) + 1,
                                        article),
                                score));
                    }
                }
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(FOUND_MAX)
                .map(Scored::found)
                .toList();
    }

    private static int score(PolicyDocument.Article article, List<QueryTerm> words) {
        String heading = (article.heading() + " " + article.headingEn()).toLowerCase(Locale.ROOT);
        String body = (article.summary() + " " + article.summaryEn()).toLowerCase(Locale.ROOT);
        int total = 0;
        for (QueryTerm word : words) {
            int score = 0;
            for (String way : Stream.concat(Stream.of(word.text()), word.synonyms().stream())
                    .toList()) {
                score = Math.max(score, heading.contains(way) ? HEADING_WEIGHT : body.contains(way) ? 1 : 0);
            }
            if (score == 0) {
                return 0;
            }
            total += score;
        }
        return total;
    }
}
