package org.techmatch.catalogue;

import io.micronaut.serde.annotation.Serdeable;

/** A technology readiness level: what it means and what the next one needs. */
@Serdeable
public record TrlLevel(
        String code,
        String name,
        String nameEn,
        String description,
        String descriptionEn,
        String next,
        String nextEn) {}
