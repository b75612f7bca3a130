package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** The matches of one public listing, for its owner. */
@Singleton
class ListingMatches {
    private static final int BEST_MAX = 5;
    private static final List<MatchStatus> OPEN = List.of(
            MatchStatus.SUGGESTED,
            MatchStatus.PROPOSED,
            MatchStatus.UNDER_REVIEW,
            MatchStatus.ACCEPTED_ONE,
            MatchStatus.BOTH_INTERESTED,
            MatchStatus.NEGOTIATING);

    private final OwnMatches matches;
    private final MatchScope scope;
    private final OptOuts optOuts;
    private final Refusals refusals;
    private final SupplySearches searches;
    private final Suppliers suppliers;
    private final Sql sql;

    ListingMatches(
            OwnMatches matches,
            MatchScope scope,
            OptOuts optOuts,
            Refusals refusals,
            SupplySearches searches,
            Suppliers suppliers,
            Sql sql) {
        this.matches = matches;
        this.scope = scope;
        this.optOuts = optOuts;
        this.refusals = refusals;
        this.searches = searches;
        this.suppliers = suppliers;
        this.sql = sql;
    }

    /** The public listing of a code. */
    Optional<ListingKey> key(String code) {
        return sql.first(
                "SELECT kind, listing_id FROM public_listing WHERE public_code = ? AND visible",
                row -> new ListingKey(ListingKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getLong(2)),
                code.strip());
    }

    /**
     * The public listing of a code, of which the person acts for the owner.
     *
     * @throws Refused not-found for everybody else
     */
    ListingKey own(String code, Actor by) {
        return key(code).filter(each -> isOwn(each, by)).orElseThrow(Refused::notFound);
    }

    /** Whether the person acts for the owner of a listing. */
    boolean isOwn(ListingKey key, Actor by) {
        long owner = owner(key);
        return key.kind() == ListingKind.DEMAND
                ? scope.ownsDemand(owner, by)
                : scope.ownsAchievement(key.id(), owner, by);
    }

    long owner(ListingKey key) {
        return key.kind() == ListingKind.DEMAND
                ? sql.count("SELECT owner_organisation_id FROM demand WHERE id = ?", key.id())
                : sql.count("SELECT holder_organisation_id FROM achievement WHERE id = ?", key.id());
    }

    ListingMatchesView view(String code, Actor by, Language language) {
        ListingKey key = key(code).orElseThrow(Refused::notFound);
        if (!isOwn(key, by)) {
            return ListingMatchesView.NOT_MINE;
        }
        Side side = key.kind() == ListingKind.DEMAND ? Side.DEMAND : Side.SUPPLY;
        MatchPage page = matches.page(new OwnMatches.Query(OPEN, side, key, null), by, language);
        return new ListingMatchesView(
                true,
                optOuts.isOut(key),
                isWorking(key),
                page.items().stream().limit(BEST_MAX).toList(),
                page.total(),
                side == Side.DEMAND ? suppliers.of(key.id()) : List.of(),
                advice(refusals.of(key), language),
                key.kind() == ListingKind.DEMAND ? searches.current(key.id()).orElse(null) : null);
    }

    private boolean isWorking(ListingKey key) {
        return sql.count(
                        "SELECT COUNT(*) FROM match_task WHERE kind = ? AND listing_id = ?",
                        key.kind().value(),
                        key.id())
                > 0;
    }

    private static List<ListingMatchesView.Advice> advice(Map<MatchReason, Integer> counts, Language language) {
        return counts.entrySet().stream()
                .map(each -> {
                    Text advice = each.getKey().advice();
                    return new ListingMatchesView.Advice(
                            each.getKey().label().in(language),
                            each.getValue(),
                            advice == null ? null : advice.in(language));
                })
                .toList();
    }
}
