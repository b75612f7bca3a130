package org.techmatch.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** One code of a catalogue with its names in both languages. */
@Serdeable
public record CatalogueEntry(String code, @Nullable String parent, int level, String name, String nameEn) {}
