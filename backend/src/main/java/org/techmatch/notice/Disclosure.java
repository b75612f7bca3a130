package org.techmatch.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.techmatch.platform.Clocks;

/**
 * the text of a PRICE notice, its title included, is public while the notice runs and until 24:00 of the 30th day
 * after; hash and times stay for good. The texts of other notices stay public.
 */
final class Disclosure {
    private static final int DAYS_AFTER = 30;

    private Disclosure() {}

    /** Until when the text may be read; empty when no end is set. */
    static Optional<Instant> until(Notice notice) {
        return Optional.ofNullable(notice.kind() == NoticeKind.PRICE ? notice.endedAt() : null)
                .map(Disclosure::lastInstant);
    }

    private static Instant lastInstant(Instant ended) {
        // 24:00 of a day belongs to that day
        LocalDate day = LocalDate.ofInstant(ended.minusMillis(1), Clocks.ZONE);
        return NoticeTerm.endOf(day.plusDays(DAYS_AFTER));
    }

    static boolean isOpen(Notice notice, Instant now) {
        return until(notice).map(now::isBefore).orElse(true);
    }
}
