package org.techmatch.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of an achievement in the hands of one owner for a time.
 *
 * @param from first instant
 * @param to first instant after it; null while it lasts
 */
public record OwnershipRow(
        Holding holding, Instant from, @Nullable Instant to, Basis.Type basis, long basisId) {
    /** Whether the owner has it at this instant. */
    public boolean countsAt(Instant instant) {
        return !from.isAfter(instant) && (to == null || instant.isBefore(to));
    }
}
