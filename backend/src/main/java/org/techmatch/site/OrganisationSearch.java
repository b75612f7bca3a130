package org.techmatch.site;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.OrganisationProfile;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKind;

/** Lists verified organisations with the number of their public listings, and shows one of them. */
@Singleton
public class OrganisationSearch {
    private static final int INTRO_SHOWN = 200;
    private static final int NEWEST = 5;
    private static final String COUNTS = """
            (SELECT COUNT(*) FROM public_listing p
                WHERE p.organisation_id = o.id AND p.visible = TRUE AND p.kind = 'achievement'),
            (SELECT COUNT(*) FROM public_listing p
                WHERE p.organisation_id = o.id AND p.visible = TRUE AND p.kind = 'demand')
            """;
    private static final String LIST = """
            SELECT o.id, o.public_code, o.name, o.short_name, o.kind, o.profile, o.district_code, o.intro,
            """ + COUNTS + "FROM organisation o WHERE ";

    private final Sql sql;
    private final JsonMapper json;
    private final Catalogues catalogues;
    private final Organisations organisations;
    private final PublicListings listings;

    OrganisationSearch(
            Sql sql, JsonMapper json, Catalogues catalogues, Organisations organisations, PublicListings listings) {
        this.sql = sql;
        this.json = json;
        this.catalogues = catalogues;
        this.organisations = organisations;
        this.listings = listings;
    }

    private record Row(long id, OrganisationList.Item item) {}

    private record Found(long id, long achievements, long demands) {}

    /** A page of the list, in the order of registration. */
    public OrganisationList list(OrganisationQuery query) {
        OrganisationFilter filter = OrganisationFilter.of(query);
        List<OrganisationList.KindCount> kinds = sql.list(
                "SELECT o.kind, COUNT(*) FROM organisation o WHERE " + filter.condition()
                        + " GROUP BY o.kind ORDER BY COUNT(*) DESC, o.kind",
                row -> new OrganisationList.KindCount(row.getString(1), row.getLong(2)),
                filter.parameters());
        long total = kinds.stream()
                .filter(kind ->
                        query.kinds().isEmpty() || query.kinds().contains(OrganisationKind.valueOf(kind.value())))
                .mapToLong(OrganisationList.KindCount::count)
                .sum();
        OrganisationFilter page = filter.onPage(query);
        List<Row> rows = sql.list(LIST + page.condition() + page.order(query), this::row, page.parameters());
        return page(query, total, kinds, rows);
    }

    /**
     * The organisation of a public code.
     *
     * @throws Refused not-found for an unknown code or an organisation that is not verified (SM-01)
     */
    public OrganisationDetail get(String publicCode) {
        Found found = sql.first(
                        "SELECT o.id, " + COUNTS
                                + " FROM organisation o WHERE o.public_code = ? AND o.status = 'VERIFIED'",
                        row -> new Found(row.getLong(1), row.getLong(2), row.getLong(3)),
                        publicCode)
                .orElseThrow(Refused::notFound);
        OrganisationView view = organisations.view(found.id()).orElseThrow(Refused::notFound);
        return new OrganisationDetail(
                view,
                new OrganisationDetail.Counts(found.achievements(), found.demands()),
                newest(ListingKind.ACHIEVEMENT, found),
                newest(ListingKind.DEMAND, found));
    }

    private List<ListingCard> newest(ListingKind kind, Found found) {
        return listings.newest(kind, found.id(), NEWEST).stream()
                .map(PublicListing::card)
                .toList();
    }

    /** One row more than a page was read, which only says whether there is another page in that direction. */
    private static OrganisationList page(
            OrganisationQuery query, long total, List<OrganisationList.KindCount> kinds, List<Row> read) {
        OrganisationQuery.Cursor cursor = query.cursor();
        boolean backwards = cursor != null && cursor.backwards();
        boolean more = read.size() > query.size();
        List<Row> rows = new ArrayList<>(more ? read.subList(0, query.size()) : read);
        if (backwards) {
            rows = rows.reversed();
        }
        boolean next = backwards || more;
        boolean previous = backwards ? more : cursor != null;
        return new OrganisationList(
                total,
                rows.stream().map(Row::item).toList(),
                kinds,
                next && !rows.isEmpty() ? cursor(false, rows.getLast()) : null,
                previous && !rows.isEmpty() ? cursor(true, rows.getFirst()) : null);
    }

    private static String cursor(boolean backwards, Row row) {
        return new OrganisationQuery.Cursor(backwards, row.id()).text();
    }

    private Row row(ResultSet row) throws SQLException {
        OrganisationProfile profile = profile(row.getString(6));
        return new Row(
                row.getLong(1),
                new OrganisationList.Item(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        OrganisationKind.valueOf(row.getString(5)),
                        profile.unitKind(),
                        profile.ownershipKind(),
                        profile.fundKind(),
                        profile.platformKind(),
                        catalogues.entry("district", row.getString(7)).orElse(null),
                        beginning(row.getString(8)),
                        row.getLong(9),
                        row.getLong(10)));
    }

    private static @Nullable String beginning(@Nullable String intro) {
        return intro == null || intro.codePointCount(0, intro.length()) <= INTRO_SHOWN
                ? intro
                : intro.substring(0, intro.offsetByCodePoints(0, INTRO_SHOWN)) + "…";
    }

    private OrganisationProfile profile(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, OrganisationProfile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
