package org.techmatch.search;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.IndexAway;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.text.Synonyms;
import org.techmatch.synonym.SynonymsInForce;

/** Keeps the vocabulary of a replica up to date; what is withdrawn leaves it with the next reading. */
@Singleton
@Requires(property = "techmatch.jobs", notEquals = "false")
class VocabularyJobs {
    private static final Logger LOG = LoggerFactory.getLogger(VocabularyJobs.class);
    private static final int KEYWORDS_MAX = 20_000;
    private static final int ORGANISATIONS_MAX = 20_000;

    private final ListingIndex index;
    private final SynonymsInForce synonyms;
    private final Sql sql;
    private final Vocabulary vocabulary;

    VocabularyJobs(ListingIndex index, SynonymsInForce synonyms, Sql sql, Vocabulary vocabulary) {
        this.index = index;
        this.synonyms = synonyms;
        this.sql = sql;
        this.vocabulary = vocabulary;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "30s")
    void look() {
        try {
            read();
        } catch (IndexAway e) {
            LOG.debug("vocabulary stays as it is while the search server is away: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("vocabulary not read this time: {}", e.getMessage());
        }
    }

    /** Reads keywords, synonyms of keywords, and organisations. */
    void read() {
        Map<String, Long> keywords = index.keywords(KEYWORDS_MAX);
        Map<String, Long> plain = new HashMap<>();
        keywords.forEach((word, count) -> plain.merge(Synonyms.plain(word), count, Long::sum));
        List<Vocabulary.Entry> entries = new ArrayList<>();
        keywords.forEach((word, count) -> entries.add(new Vocabulary.Entry(word, null, count)));
        Synonyms known = synonyms.get();
        for (String word : known.words()) {
            long weight = known.others(word).stream()
                    .mapToLong(other -> plain.getOrDefault(other, 0L))
                    .sum();
            if (weight > 0 && !plain.containsKey(word)) {
                entries.add(new Vocabulary.Entry(word, null, weight));
            }
        }
        entries.addAll(organisations());
        vocabulary.replace(entries);
    }

    private List<Vocabulary.Entry> organisations() {
        List<Vocabulary.Entry> entries = new ArrayList<>();
        sql.list(
                        "SELECT public_code, name, short_name FROM organisation WHERE status = 'VERIFIED' ORDER BY id LIMIT "
                                + ORGANISATIONS_MAX,
                        row -> List.of(
                                row.getString(1), row.getString(2), row.getString(3) == null ? "" : row.getString(3)))
                .forEach(row -> row.subList(1, 3).stream()
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> entries.add(new Vocabulary.Entry(name, row.getFirst(), 1))));
        return entries;
    }
}
