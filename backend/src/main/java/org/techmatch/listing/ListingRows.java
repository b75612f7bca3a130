package org.techmatch.listing;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Reads rows of the projection, joined with the organisation whose name they show. */
@Singleton
public class ListingRows {
    private static final String SELECT = """
            SELECT p.kind, p.listing_id, p.version, p.visible, p.public_code, p.organisation_id, p.card, p.view,
                p.ip_number, p.prices, p.industries, p.disciplines, p.district_code, p.deadline, p.published_at,
                p.changed_at, o.public_code, o.name
            FROM public_listing p LEFT JOIN organisation o ON o.id = p.organisation_id
            WHERE """;
    private static final String SELECT_CARD = """
            SELECT p.kind, p.listing_id, p.card, p.district_code, p.published_at, p.changed_at, o.public_code, o.name
            FROM public_listing p LEFT JOIN organisation o ON o.id = p.organisation_id
            WHERE p.visible AND """;
    private static final Argument<List<String>> STRINGS = Argument.listOf(String.class);

    private final Sql sql;
    private final JsonMapper json;
    private final Catalogues catalogues;

    ListingRows(Sql sql, JsonMapper json, Catalogues catalogues) {
        this.sql = sql;
        this.json = json;
        this.catalogues = catalogues;
    }

    /**
     * Rows that meet a condition on {@code p} (public_listing) and {@code o} (organisation).
     *
     * @param order the rest of the statement, such as ORDER BY and LIMIT
     */
    public List<PublicListing> list(String condition, String order, @Nullable Object... parameters) {
        return sql.list(SELECT + " " + condition + " " + order, this::read, parameters);
    }

    /** The cards alone of visible rows that meet a condition: a page of hits needs no more, and whole rows are wide. */
    Map<ListingKey, ListingCard> cards(String condition, @Nullable Object... parameters) {
        return sql
                .list(
                        SELECT_CARD + " " + condition,
                        row -> Map.entry(
                                new ListingKey(kind(row.getString(1)), row.getLong(2)),
                                completed(
                                        read(row.getString(3), Argument.of(ListingCard.class)),
                                        row.getString(4),
                                        row.getTimestamp(5).toInstant(),
                                        row.getTimestamp(6).toInstant(),
                                        row.getString(7),
                                        row.getString(8))),
                        parameters)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private PublicListing read(ResultSet row) throws SQLException {
        ListingKind kind = kind(row.getString(1));
        boolean visible = row.getBoolean(4);
        Instant published = row.getTimestamp(15).toInstant();
        Date deadline = row.getDate(14);
        long organisation = row.getLong(6);
        Long organisationId = row.wasNull() ? null : organisation;
        return new PublicListing(
                new ListingKey(kind, row.getLong(2)),
                row.getLong(3),
                visible,
                row.getString(5),
                organisationId,
                card(row, visible, published),
                row.getString(8),
                row.getString(9),
                strings(row.getString(10)),
                strings(row.getString(11)),
                strings(row.getString(12)),
                row.getString(13),
                deadline == null ? null : deadline.toLocalDate(),
                published);
    }

    private ListingCard card(ResultSet row, boolean visible, Instant published) throws SQLException {
        ListingCard card = visible ? read(row.getString(7), Argument.of(ListingCard.class)) : WITHDRAWN;
        return completed(
                card,
                row.getString(13),
                published,
                row.getTimestamp(16).toInstant(),
                row.getString(17),
                row.getString(18));
    }

    private ListingCard completed(
            ListingCard card,
            String district,
            Instant published,
            Instant changed,
            @Nullable String organisationCode,
            @Nullable String organisationName) {
        return card.completed(
                organisationCode == null || organisationName == null
                        ? null
                        : new ListingCard.OrganisationRef(organisationCode, organisationName),
                catalogues.entry("district", district).orElse(null),
                Clocks.local(published),
                Clocks.local(changed));
    }

    private static ListingKind kind(String value) {
        return ListingKind.ACHIEVEMENT.value().equals(value) ? ListingKind.ACHIEVEMENT : ListingKind.DEMAND;
    }

    private List<String> strings(String text) {
        return read(text, STRINGS);
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final ListingCard WITHDRAWN = new ListingCard(
            "", "", "", "", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);
}
