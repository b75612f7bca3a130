package org.techmatch.search;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.ListingRows;
import org.techmatch.listing.PublicListing;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.Facet;
import org.techmatch.searchindex.ListingDocument;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;
import org.techmatch.searchindex.ListingQuery;
import org.techmatch.searchindex.text.QueryTerm;

/** search by the database alone while the search server is away: literal words, the same filters, newest first. */
@Singleton
class DatabaseSearch {
    private static final int TERMS_MAX = 8;
    private static final String DEADLINE = "COALESCE(p.deadline, '" + ListingDocument.NO_DEADLINE + "')";

    private final ListingRows rows;
    private final Sql sql;

    DatabaseSearch(ListingRows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /** A page of rows; {@code more} says whether another follows in the direction asked for. */
    record Found(long total, Map<ListingKind, Long> totals, List<PublicListing> rows, boolean more) {}

    Found search(ListingQuery query) {
        Condition condition = new Condition(query);
        Map<ListingKind, Long> totals = new EnumMap<>(ListingKind.class);
        for (ListingKind kind : ListingKind.values()) {
            totals.put(kind, count(condition, kind));
        }
        long total = query.kind() == null
                ? totals.values().stream().mapToLong(Long::longValue).sum()
                : totals.getOrDefault(query.kind(), 0L);
        List<PublicListing> page = new ArrayList<>(page(condition, query));
        boolean more = page.size() > query.size();
        if (more) {
            page.removeLast();
        }
        if (query.backwards()) {
            Collections.reverse(page);
        }
        return new Found(total, totals, page, more);
    }

    /** The place of a row in the order, in the form that the index's cursors have, so that either can continue. */
    static List<String> place(ListingQuery query, PublicListing row) {
        String published = String.valueOf(row.publishedAt().toEpochMilli());
        String key = row.key().value();
        return switch (query.effectiveSort()) {
            case RELEVANCE -> List.of("0.0", published, key);
            case DEADLINE ->
                List.of(
                        row.deadline() == null
                                ? ListingDocument.NO_DEADLINE
                                : row.deadline().toString(),
                        published,
                        key);
            case NEWEST -> List.of(published, key);
        };
    }

    private long count(Condition condition, ListingKind kind) {
        List<@Nullable Object> parameters = new ArrayList<>(condition.parameters);
        parameters.add(kind.value());
        return sql.count(
                "SELECT COUNT(*) FROM public_listing p WHERE " + condition.sql + " AND p.kind = ?",
                parameters.toArray());
    }

    private List<PublicListing> page(Condition condition, ListingQuery query) {
        Condition paged = condition.copy();
        if (query.kind() != null) {
            paged.and("p.kind = ?", query.kind().value());
        }
        boolean byDeadline = query.effectiveSort() == ListingQuery.Sort.DEADLINE;
        List<String> after = query.after();
        if (after != null) {
            paged.continueFrom(after, byDeadline, query.backwards());
        }
        String direction = query.backwards() ? "ASC" : "DESC";
        String deadline = byDeadline ? DEADLINE + " " + (query.backwards() ? "DESC" : "ASC") + ", " : "";
        return rows.list(
                paged.sql.toString(),
                "ORDER BY " + deadline + "p.published_at " + direction + ", p.kind " + direction + ", p.listing_id "
                        + direction + " LIMIT " + (query.size() + 1),
                paged.parameters.toArray());
    }

    /** A WHERE clause in the making. */
    private static final class Condition {
        private final StringBuilder sql = new StringBuilder("p.visible");
        private final List<@Nullable Object> parameters = new ArrayList<>();

        private Condition() {}

        Condition(ListingQuery query) {
            query.text().words().stream().limit(TERMS_MAX).forEach(word -> occurs(query, word));
            query.filters().forEach(this::filter);
        }

        /** The word stands in a listing's text, in any of its spellings. */
        private void occurs(ListingQuery query, QueryTerm word) {
            List<String> ways = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            Stream.concat(Stream.of(word.text()), word.spellings().stream()).forEach(way -> {
                String like =
                        "%" + way.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
                ways.add("LOWER(p.title) LIKE ? OR p.search_text LIKE ?");
                Collections.addAll(values, like, like);
            });
            ways.add("p.ip_number = ? OR p.public_code = ?");
            Collections.addAll(values, exact(query, word.text()), exact(query, word.text()));
            and("(" + String.join(" OR ", ways) + ")", values.toArray());
        }

        private static String exact(ListingQuery query, String term) {
            return query.text().exact().map(e -> e.value()).orElse(term);
        }

        Condition copy() {
            Condition copy = new Condition();
            copy.sql.setLength(0);
            copy.sql.append(sql);
            copy.parameters.addAll(parameters);
            return copy;
        }

        void and(String clause, @Nullable Object... values) {
            sql.append(" AND ").append(clause);
            Collections.addAll(parameters, values);
        }

        private void filter(Facet facet, Set<String> values) {
            String chosen = switch (facet) {
                case TYPE -> in("p.type", values);
                case STAGE -> in("p.stage", values);
                case TRL -> in("p.trl", values);
                case DEMAND_KIND -> in("p.demand_kind", values);
                case DISTRICT -> in("p.district_code", values);
                case ORGANISATION ->
                    "p.organisation_id IN (SELECT id FROM organisation WHERE " + in("public_code", values) + ")";
                case TRIAL -> "p.trial";
                case BOOKING -> "p.booking";
                case MODE -> anyOf("p.modes", values);
                case PRICE -> anyOf("p.prices", values);
                case INDUSTRY -> anyOf("p.industries", values);
                case DISCIPLINE -> anyOf("p.disciplines", values);
            };
            ListingKind only = facet.appliesTo();
            and(only == null ? chosen : "(" + chosen + " OR p.kind <> '" + only.value() + "')");
            if (facet != Facet.TRIAL && facet != Facet.BOOKING) {
                parameters.addAll(values);
            }
        }

        private static String in(String column, Set<String> values) {
            return column + " IN (" + Sql.marks(values.size()) + ")";
        }

        private static String anyOf(String column, Set<String> values) {
            return "("
                    + String.join(
                            " OR ", Collections.nCopies(values.size(), "JSON_CONTAINS(" + column + ", JSON_QUOTE(?))"))
                    + ")";
        }

        /** The keyset condition: whatever comes after the place in the order, or before it. */
        void continueFrom(List<String> after, boolean byDeadline, boolean backwards) {
            int size = after.size();
            ListingKey key = ListingKey.parse(after.get(size - 1));
            Timestamp published = Timestamp.from(Instant.ofEpochMilli(Long.parseLong(after.get(size - 2))));
            String further = backwards ? ">" : "<";
            String tail = "(p.published_at, p.kind, p.listing_id) " + further + " (?, ?, ?)";
            if (byDeadline) {
                String deadline = after.getFirst();
                String column = DEADLINE;
                and(
                        "(" + column + (backwards ? " < ?" : " > ?") + " OR (" + column + " = ? AND " + tail + "))",
                        deadline,
                        deadline,
                        published,
                        key.kind().value(),
                        key.id());
            } else {
                and(tail, published, key.kind().value(), key.id());
            }
        }
    }
}
