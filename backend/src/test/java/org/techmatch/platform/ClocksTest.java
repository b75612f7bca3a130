package org.techmatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClocksTest {
    @Test
    void daysBeginAndEndInShanghai_R_004() {
        assertThat(Clocks.local(Instant.parse("2026-11-24T15:59:59.999Z"))).hasToString("2026-11-24T23:59:59+08:00");
        assertThat(Clocks.local(Instant.parse("2026-11-24T16:00:00Z")).toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(new Clocks().clock().getZone()).isEqualTo(Clocks.ZONE);
    }
}
