package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.techmatch.platform.Keys;

/** Seals the end of a day's chain with a key that is not in the database. */
@Singleton
class AuditSeal {
    private final Keys keys;

    AuditSeal(Keys keys) {
        this.keys = keys;
    }

    String of(LocalDate day, int rows, String lastHash) {
        return keys.mac("audit", day + "\n" + rows + "\n" + lastHash);
    }
}
