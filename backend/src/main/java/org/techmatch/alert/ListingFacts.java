package org.techmatch.alert;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.alert.ListingChange.Kind;
import org.techmatch.listing.ListingCard;

/**
 * The facts of a listing whose change is told.
 *
 * @param price the price's mode and bounds, or a demand's budget, as far as it is public
 * @param terms codes of how to cooperate, of a trial before paying, of booking and of who is to own the result
 */
@Serdeable
record ListingFacts(
        @Nullable String stage,
        @Nullable String trl,
        @Nullable String price,
        @Nullable String terms,
        @Nullable String deadline) {
    static ListingFacts of(ListingCard card) {
        return new ListingFacts(card.stage(), text(card.trl()), price(card), terms(card), text(card.deadline()));
    }

    /** What is different now. */
    List<ListingChange> changesTo(ListingFacts now) {
        List<ListingChange> changes = new ArrayList<>();
        compare(changes, Kind.STAGE, stage, now.stage);
        compare(changes, Kind.TRL, trl, now.trl);
        compare(changes, Kind.PRICE, price, now.price);
        compare(changes, Kind.TERMS, terms, now.terms);
        compare(changes, Kind.DEADLINE, deadline, now.deadline);
        return changes;
    }

    private static void compare(
            List<ListingChange> changes, Kind kind, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new ListingChange(kind, before, after));
        }
    }

    private static @Nullable String price(ListingCard card) {
        List<String> parts = Stream.of(
                        card.priceMode(), card.priceMin(), card.priceMax(), card.budgetMin(), card.budgetMax())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static @Nullable String terms(ListingCard card) {
        List<String> codes = new ArrayList<>(card.modes() == null ? List.of() : card.modes());
        codes.sort(null);
        if (Boolean.TRUE.equals(card.trial())) {
            codes.add("WANT_TRIAL");
        }
        if (Boolean.TRUE.equals(card.booking())) {
            codes.add("BOOKING");
        }
        if (card.ipExpectation() != null) {
            codes.add("IP_" + card.ipExpectation());
        }
        return codes.isEmpty() ? null : codes.stream().distinct().collect(Collectors.joining(" "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
