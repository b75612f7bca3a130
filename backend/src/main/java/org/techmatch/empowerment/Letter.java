package org.techmatch.empowerment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;

/**
 * A letter as stored.
 *
 * @param powers empty for a commitment
 * @param minPriceFen in fen; null where there is no lowest price
 * @param maxDiscountPpm against the asking price, in millionths; null where there is no limit
 * @param excluded names of counterparties, exactly as organisations are named
 * @param to last day; null for a commitment
 */
record Letter(
        long id,
        long version,
        LetterKind kind,
        long unitId,
        Set<Power> powers,
        @Nullable Long minPriceFen,
        @Nullable Integer maxDiscountPpm,
        List<String> excluded,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long documentId,
        LetterStatus status,
        @Nullable Instant signedAt,
        @Nullable Instant revokedAt,
        List<Person> people,
        List<About> achievements) {
    /** A grantee, or who commits himself. */
    record Person(long accountId, String name) {}

    /** One of the achievements that it lists. */
    record About(long id, String title, @Nullable String code) {}

    /** whether it counted at an instant, whatever has become of it since. */
    boolean countsAt(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Clocks.ZONE);
        return signedAt != null
                && !at.isBefore(signedAt)
                && !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && (revokedAt == null || at.isBefore(revokedAt));
    }

    boolean lists(long achievementId) {
        return achievements.stream().anyMatch(each -> each.id() == achievementId);
    }

    Set<Long> accounts() {
        return people.stream().map(Person::accountId).collect(Collectors.toSet());
    }
}
