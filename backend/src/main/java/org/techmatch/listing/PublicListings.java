package org.techmatch.listing;

import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.organisation.OrganisationChanged;
import org.techmatch.organisation.OrganisationMerged;
import org.techmatch.organisation.OrganisationShown;
import org.techmatch.platform.Outbox;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/**
 * publishes into and withdraws from the projection, each time together with the outbox row by which the search
 * index learns of it, and reads from it. Withdrawn rows answer nothing.
 */
@Singleton
public class PublicListings {
    private final Sql sql;
    private final Outbox outbox;
    private final ListingFiles files;
    private final ListingRows rows;
    private final JsonMapper json;
    private final Clock clock;

    PublicListings(Sql sql, Outbox outbox, ListingFiles files, ListingRows rows, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.outbox = outbox;
        this.files = files;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** Makes a listing public, or replaces its public content; call inside the transaction of the change. */
    @Transactional
    public void publish(NewListing listing) {
        sql.update(
                """
                INSERT INTO public_listing (kind, listing_id, version, visible, public_code, organisation_id, title,
                    search_text, ip_number, type, stage, trl, modes, prices, trial, demand_kind, booking, industries,
                    disciplines, district_code, deadline, card, view, published_at, changed_at)
                VALUES (?, ?, 1, TRUE, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE version = version + 1, visible = NOT held,
                    organisation_id = VALUES(organisation_id), title = VALUES(title),
                    search_text = VALUES(search_text), ip_number = VALUES(ip_number), type = VALUES(type),
                    stage = VALUES(stage), trl = VALUES(trl), modes = VALUES(modes), prices = VALUES(prices),
                    trial = VALUES(trial), demand_kind = VALUES(demand_kind), booking = VALUES(booking),
                    industries = VALUES(industries), disciplines = VALUES(disciplines),
                    district_code = VALUES(district_code), deadline = VALUES(deadline), card = VALUES(card),
                    view = VALUES(view), published_at = VALUES(published_at), changed_at = VALUES(changed_at)
                """,
                listing.key().kind().value(),
                listing.key().id(),
                listing.publicCode(),
                listing.organisationId(),
                listing.title(),
                listing.searchText(),
                listing.ipNumber(),
                listing.type(),
                listing.stage(),
                listing.trl(),
                write(listing.modes()),
                write(listing.prices()),
                listing.trial(),
                listing.demandKind(),
                listing.booking(),
                write(listing.industries()),
                write(listing.disciplines()),
                listing.districtCode(),
                listing.deadline(),
                write(listing.card()),
                write(listing.view()),
                listing.publishedAt(),
                clock.instant());
        outbox.add(listing.key().kind().value(), listing.key().id());
    }

    /** Takes a listing out of every public channel and forgets its public content. */
    @Transactional
    public void withdraw(ListingKey key) {
        int touched = sql.update("""
                UPDATE public_listing SET version = version + 1, visible = FALSE, title = '', search_text = '',
                    ip_number = NULL, card = '{}', view = '{}', held = FALSE, changed_at = ?
                WHERE kind = ? AND listing_id = ? AND (visible OR held)
                """, clock.instant(), key.kind().value(), key.id());
        files.withdraw(key.kind().value(), key.id());
        if (touched > 0) {
            outbox.add(key.kind().value(), key.id());
        }
    }

    /**
     * Holds a listing back from every public channel, or gives it back as it was; one that is withdrawn stays so.
     *
     * @param held true while its organisation is suspended
     */
    @Transactional
    public void hold(ListingKey key, boolean held) {
        int touched = sql.update(
                "UPDATE public_listing SET version = version + 1, held = ?, visible = NOT ?, changed_at = ?"
                        + " WHERE kind = ? AND listing_id = ? AND (visible OR held) AND held <> ?",
                held,
                held,
                clock.instant(),
                key.kind().value(),
                key.id(),
                held);
        if (touched > 0) {
            outbox.add(key.kind().value(), key.id());
        }
    }

    /** SM-01: the listings of an organisation are hidden and shown with it. Anonymous ones their own room knows. */
    @EventListener
    void organisationShown(OrganisationShown event) {
        keys(event.organisationId()).forEach(key -> hold(key, !event.shown()));
    }

    /** SM-01: the listings of an organisation go over to the one that it has become part of. */
    @EventListener
    void organisationMerged(OrganisationMerged event) {
        List<ListingKey> keys = keys(event.organisationId());
        sql.update(
                "UPDATE public_listing SET organisation_id = ?, version = version + 1, changed_at = ?"
                        + " WHERE organisation_id = ?",
                event.intoId(),
                clock.instant(),
                event.organisationId());
        keys.forEach(key -> outbox.add(key.kind().value(), key.id()));
    }

    private List<ListingKey> keys(long organisationId) {
        return sql.list(
                "SELECT kind, listing_id FROM public_listing WHERE organisation_id = ?",
                row -> new ListingKey(
                        ListingKind.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT)), row.getLong(2)),
                organisationId);
    }

    /** The visible listing of a public code and kind (R-206: anything else is not there). */
    public Optional<PublicListing> find(ListingKind kind, String publicCode) {
        return rows.list("p.public_code = ? AND p.kind = ? AND p.visible", "", publicCode, kind.value()).stream()
                .findFirst();
    }

    /** The cards of the visible ones among these keys, in their order, in one query. */
    public Map<ListingKey, ListingCard> visible(List<ListingKey> keys) {
        Map<ListingKey, ListingCard> found = keys.isEmpty()
                ? Map.of()
                : rows.cards("(p.kind, p.listing_id) IN (" + pairs(keys) + ")", parameters(keys));
        Map<ListingKey, ListingCard> ordered = new LinkedHashMap<>();
        keys.forEach(key -> {
            ListingCard card = found.get(key);
            if (card != null) {
                ordered.put(key, card);
            }
        });
        return ordered;
    }

    /** The current rows of these keys, visible or withdrawn, in their order, in one query. */
    public List<PublicListing> current(List<ListingKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<ListingKey, PublicListing> found = new LinkedHashMap<>();
        rows.list("(p.kind, p.listing_id) IN (" + pairs(keys) + ")", "", parameters(keys))
                .forEach(row -> found.put(row.key(), row));
        return keys.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    private static String pairs(List<ListingKey> keys) {
        return String.join(", ", Collections.nCopies(keys.size(), "(?, ?)"));
    }

    private static Object[] parameters(List<ListingKey> keys) {
        return keys.stream()
                .flatMap(key -> Stream.of(key.kind().value(), key.id()))
                .toArray();
    }

    /** Rows after a key in key order, visible or withdrawn, for rebuilds and reconciliation. */
    public List<PublicListing> after(@Nullable ListingKey key, int size) {
        return key == null
                ? rows.list("TRUE", "ORDER BY p.kind, p.listing_id LIMIT " + size)
                : rows.list(
                        "(p.kind > ? OR (p.kind = ? AND p.listing_id > ?))",
                        "ORDER BY p.kind, p.listing_id LIMIT " + size,
                        key.kind().value(),
                        key.kind().value(),
                        key.id());
    }

    /** The newest visible listings of a kind, of one organisation or of all. */
    public List<PublicListing> newest(ListingKind kind, @Nullable Long organisationId, int size) {
        String order = "ORDER BY p.published_at DESC, p.listing_id DESC LIMIT " + size;
        return organisationId == null
                ? rows.list("p.visible AND p.kind = ?", order, kind.value())
                : rows.list("p.visible AND p.kind = ? AND p.organisation_id = ?", order, kind.value(), organisationId);
    }

    @EventListener
    void organisationChanged(OrganisationChanged event) {
        sql.update("""
                UPDATE public_listing SET version = version + 1, district_code =
                    (SELECT o.district_code FROM organisation o WHERE o.id = ?) WHERE organisation_id = ? AND visible
                """, event.organisationId(), event.organisationId());
        sql.update("""
                INSERT INTO outbox (kind, listing_id, created_at)
                SELECT kind, listing_id, ? FROM public_listing WHERE organisation_id = ? AND visible
                """, clock.instant(), event.organisationId());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
