package org.techmatch.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKind;

/**
 * Counts of what is public, over the same rows that search and lists show. They are counted from indexes alone
 * and kept for five seconds, because every visitor of the home page asks for them.
 */
@Singleton
class Figures {
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d*");

    private final Sql sql;
    private final Clock clock;
    private final LoadingCache<String, Counted> cache;

    Figures(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        cache = Caffeine.newBuilder().expireAfterWrite(KEPT).build(key -> count());
    }

    /** Public listings of one kind, stage and set of industries. */
    private record Group(String kind, @Nullable String stage, Set<String> industries, long count) {
        boolean is(ListingKind wanted) {
            return wanted.value().equals(kind);
        }
    }

    /** All counts of one moment. */
    record Counted(OffsetDateTime asOf, List<Group> groups, Map<String, Long> organisationsByKind) {
        long listings(ListingKind kind) {
            return sum(group -> group.is(kind));
        }

        long atStage(String stage) {
            return sum(group -> stage.equals(group.stage()));
        }

        /** Listings of a kind in any of these industries, each counted once. */
        long inIndustries(ListingKind kind, List<String> codes) {
            return sum(group -> group.is(kind) && codes.stream().anyMatch(group.industries()::contains));
        }

        long organisations(OrganisationKind kind) {
            return organisationsByKind.getOrDefault(kind.name(), 0L);
        }

        long organisations() {
            return organisationsByKind.values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        private long sum(Predicate<Group> wanted) {
            return groups.stream().filter(wanted).mapToLong(Group::count).sum();
        }
    }

    /** The counts, at most five seconds old. */
    Counted now() {
        return cache.get("");
    }

    /** Counts afresh at the next question. */
    void forget() {
        cache.invalidateAll();
    }

    private Counted count() {
        List<Group> groups = sql.list(
                """
                SELECT kind, stage, industry_list, COUNT(*) FROM public_listing WHERE visible = TRUE
                GROUP BY kind, stage, industry_list
                """, row -> new Group(row.getString(1), row.getString(2), codes(row.getString(3)), row.getLong(4)));
        Map<String, Long> organisations = new TreeMap<>();
        sql.list(
                        "SELECT kind, COUNT(*) FROM organisation WHERE status = 'VERIFIED' GROUP BY kind",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> organisations.put(entry.getKey(), entry.getValue()));
        return new Counted(Clocks.local(clock.instant()), groups, organisations);
    }

    private static Set<String> codes(String jsonArray) {
        return CODE.matcher(jsonArray).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
