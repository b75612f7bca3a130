package org.techmatch.draft;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * a listing that may be the same.
 *
 * @param similarity of the titles, in per cent; 100 for the same number
 * @param blocking whether it makes the draft impossible (same number) or only asks for a confirmation
 */
@Serdeable
public record Duplicate(@Nullable String code, String title, int similarity, boolean blocking) {}
