package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementView;
import org.techmatch.achievement.Achievements;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.demand.DemandView;
import org.techmatch.demand.Demands;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListing;
import org.techmatch.searchindex.ListingDocument;
import org.techmatch.searchindex.ListingIndex;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.meaning.TextVector;

/** The one path from a row of the public projection to a document of the index. */
@Singleton
public class ListingDocuments {
    private final Achievements achievements;
    private final Demands demands;
    private final Meanings meanings;
    private final EmbeddingRows embeddings;

    ListingDocuments(Achievements achievements, Demands demands, Meanings meanings, EmbeddingRows embeddings) {
        this.achievements = achievements;
        this.demands = demands;
        this.meanings = meanings;
        this.embeddings = embeddings;
    }

    /** What the index must do for a row: hold its document, or nothing once it is withdrawn. */
    ListingIndex.Write write(PublicListing listing) {
        return new ListingIndex.Write(listing.key(), listing.version(), listing.visible() ? document(listing) : null);
    }

    /** The same for many, with the meanings that are known already. */
    List<ListingIndex.Write> writes(List<PublicListing> rows) {
        List<ListingIndex.Write> writes = rows.stream().map(this::write).toList();
        if (meanings.state() != Meanings.State.ON) {
            return writes;
        }
        Map<ListingKey, String> hashes = new HashMap<>();
        for (ListingIndex.Write write : writes) {
            ListingDocument document = write.document();
            if (document != null) {
                hashes.put(write.key(), EmbeddingRows.hash(document.passages()));
            }
        }
        Map<String, TextVector> known = embeddings.find(hashes.values());
        return writes.stream()
                .map(write -> withMeaning(write, known.get(hashes.get(write.key()))))
                .toList();
    }

    private static ListingIndex.Write withMeaning(ListingIndex.Write write, @Nullable TextVector vector) {
        ListingDocument document = write.document();
        return document == null || vector == null
                ? write
                : new ListingIndex.Write(write.key(), write.version(), document.withMeaning(vector));
    }

    /** The document of a visible row. */
    public ListingDocument document(PublicListing listing) {
        return switch (listing.key().kind()) {
            case ACHIEVEMENT -> achievement(listing, achievements.view(listing));
            case DEMAND -> demand(listing, demands.view(listing));
        };
    }

    private static ListingDocument achievement(PublicListing listing, AchievementView view) {
        ListingCard card = listing.card();
        return new ListingDocument(
                listing.key().value(),
                "achievement",
                listing.publicCode(),
                listing.ipNumber(),
                view.title(),
                view.keywords(),
                names(view.fields(), view.industries()),
                organisationName(card),
                view.summary(),
                join(view.applicationScenario(), view.advantages(), view.benefitNote()),
                view.indicators().stream()
                        .map(i -> i.name() + " " + i.value() + (i.unit() == null ? "" : " " + i.unit()))
                        .toList(),
                view.type(),
                view.stage().name(),
                view.trl(),
                view.modes().stream().map(Enum::name).toList(),
                listing.prices(),
                view.wantTrial(),
                null,
                null,
                listing.industries(),
                listing.disciplines(),
                listing.districtCode(),
                organisation(card),
                ListingDocument.NO_DEADLINE,
                listing.publishedAt().toEpochMilli(),
                null);
    }

    private static ListingDocument demand(PublicListing listing, DemandView view) {
        ListingCard card = listing.card();
        return new ListingDocument(
                listing.key().value(),
                "demand",
                listing.publicCode(),
                null,
                view.title(),
                List.of(),
                names(view.fields(), view.industries()),
                organisationName(card),
                view.description(),
                null,
                view.targetIndicators().stream()
                        .map(t -> t.name() + " " + t.op() + " " + t.value() + (t.unit() == null ? "" : " " + t.unit()))
                        .toList(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                view.demandKind().name(),
                view.booking(),
                listing.industries(),
                listing.disciplines(),
                listing.districtCode(),
                organisation(card),
                view.deadline().toString(),
                listing.publishedAt().toEpochMilli(),
                null);
    }

    private static List<String> names(List<CatalogueEntry> fields, List<CatalogueEntry> industries) {
        return Stream.concat(fields.stream(), industries.stream())
                .map(CatalogueEntry::name)
                .toList();
    }

    private static @Nullable String organisationName(ListingCard card) {
        ListingCard.OrganisationRef organisation = card.organisation();
        return organisation == null ? null : organisation.name();
    }

    private static @Nullable String organisation(ListingCard card) {
        ListingCard.OrganisationRef organisation = card.organisation();
        return organisation == null
                ? null
                : organisation.code() + ListingDocument.LABEL_SEPARATOR + organisation.name();
    }

    private static @Nullable String join(@Nullable String... texts) {
        List<String> present = new ArrayList<>();
        for (String text : texts) {
            if (text != null) {
                present.add(text);
            }
        }
        return present.isEmpty() ? null : String.join("\n", present);
    }
}
