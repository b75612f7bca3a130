package org.techmatch.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The portal's clock; days are counted in Asia/Shanghai. */
@Factory
public class Clocks {
    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }

    /** An instant as it is written in JSON, with the zone's offset, to the second. */
    public static OffsetDateTime local(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
