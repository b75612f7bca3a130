package org.techmatch.alert;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.AnalysedTerm;
import org.techmatch.searchindex.AnalysedText;
import org.techmatch.searchindex.ListingAnalysis;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.ListingValues;
import org.techmatch.searchindex.StandingQuery;
import org.techmatch.searchindex.text.Synonyms;
import org.techmatch.synonym.SynonymsInForce;

/**
 * All saved searches in memory, each filed under the rarest sign that a listing must bear for it, so that of many only
 * those few are compared that a listing may concern. What was saved never changes, so only ids are compared to keep up, as long as the synonyms are the same.
 */
@Singleton
class StandingQueries {
    private static final Logger LOG = LoggerFactory.getLogger(StandingQueries.class);
    private static final int LOADED_AT_ONCE = 1_000;

    private final Sql sql;
    private final SavedQuery queries;
    private final ListingAnalysis analysis;
    private final SynonymsInForce synonyms;
    private Synonyms widenedBy = Synonyms.NONE;
    private final Map<Long, Waiting> all = new HashMap<>();
    private final Map<String, List<Waiting>> bySign = new HashMap<>();
    private final Set<Long> unreadable = new HashSet<>();

    StandingQueries(Sql sql, SavedQuery queries, ListingAnalysis analysis, SynonymsInForce synonyms) {
        this.sql = sql;
        this.queries = queries;
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    /** A saved search and the signs that it is filed under. */
    record Waiting(long id, StandingQuery query, Set<String> signs) {}

    /** Learns what was saved and deleted since; other synonyms make every query another one. */
    synchronized void refresh() {
        if (widenedBy != synonyms.get()) {
            widenedBy = synonyms.get();
            all.clear();
            bySign.clear();
        }
        Set<Long> saved = new LinkedHashSet<>(sql.list("SELECT id FROM saved_search", row -> row.getLong(1)));
        all.values().stream()
                .filter(waiting -> !saved.contains(waiting.id()))
                .toList()
                .forEach(this::remove);
        List<Long> unknown = saved.stream()
                .filter(id -> !all.containsKey(id) && !unreadable.contains(id))
                .toList();
        for (int from = 0; from < unknown.size(); from += LOADED_AT_ONCE) {
            load(unknown.subList(from, Math.min(unknown.size(), from + LOADED_AT_ONCE)));
        }
    }

    synchronized boolean isEmpty() {
        return all.isEmpty();
    }

    /** The saved searches that find a listing. */
    synchronized List<Waiting> finding(ListingValues listing, AnalysedText text) {
        Supplier<AnalysedText> analysed = () -> text;
        Set<Long> seen = new HashSet<>();
        List<Waiting> found = new ArrayList<>();
        for (String sign : StandingQuery.signs(listing, text)) {
            for (Waiting waiting : bySign.getOrDefault(sign, List.of())) {
                if (seen.add(waiting.id()) && waiting.query().finds(listing, analysed)) {
                    found.add(waiting);
                }
            }
        }
        return found;
    }

    private void load(List<Long> ids) {
        Map<Long, ListingQuery> read = new LinkedHashMap<>();
        Set<String> terms = new LinkedHashSet<>();
        sql.list(
                        "SELECT id, query FROM saved_search WHERE id IN (" + Sql.marks(ids.size()) + ")",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        ids.toArray())
                .forEach(row -> read(row.getKey(), row.getValue(), read, terms));
        Map<String, List<AnalysedTerm.Place>> analysed = analysis.terms(terms);
        read.forEach((id, query) -> add(id, StandingQuery.of(query, analysed)));
    }

    private void read(long id, String query, Map<Long, ListingQuery> read, Collection<String> terms) {
        try {
            ListingQuery listing = queries.read(query);
            terms.addAll(listing.text().forms());
            read.put(id, listing);
        } catch (Refused e) {
            unreadable.add(id);
            LOG.warn("saved search {} asks for what there is no longer: {}", id, e.fields());
        }
    }

    private void add(long id, StandingQuery query) {
        Set<String> signs =
                query.waitsFor(sign -> bySign.getOrDefault(sign, List.of()).size());
        Waiting waiting = new Waiting(id, query, signs);
        all.put(id, waiting);
        signs.forEach(
                sign -> bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(waiting));
    }

    private void remove(Waiting waiting) {
        all.remove(waiting.id());
        waiting.signs().forEach(sign -> {
            List<Waiting> filed = bySign.getOrDefault(sign, List.of());
            filed.removeIf(each -> each.id() == waiting.id());
            if (filed.isEmpty()) {
                bySign.remove(sign);
            }
        });
    }
}
