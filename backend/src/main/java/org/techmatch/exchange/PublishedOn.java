package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;

/**
 * When a row was first published: an exact time, or a day, which then means 08:00 plus a minute that the row's id decides,
 * so that the rows of a day always stand in the same order.
 */
@Singleton
class PublishedOn {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int MINUTES = 600;

    private final Clock clock;

    PublishedOn(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    Instant read(Fields fields, String externalId) {
        Optional<Instant> exact = Values.text(fields.raw("publishedOn")).flatMap(PublishedOn::exact);
        if (exact.isPresent()) {
            return notAhead(fields, exact.get());
        }
        LocalDate day = fields.date("publishedOn");
        if (day == null) {
            return null;
        }
        Instant at = day.atTime(MORNING)
                .plusMinutes(Math.floorMod(externalId.hashCode(), MINUTES))
                .atZone(Clocks.ZONE)
                .toInstant();
        boolean today = day.equals(LocalDate.now(clock.withZone(Clocks.ZONE)));
        return today && at.isAfter(clock.instant()) ? clock.instant() : notAhead(fields, at);
    }

    private Instant notAhead(Fields fields, Instant at) {
        if (at.isAfter(clock.instant())) {
            fields.refuse("publishedOn", "发布日期不能在今天之后。", "Cannot be later than today.");
        }
        return at;
    }

    private static Optional<Instant> exact(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
