package org.techmatch.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A code list: {@code name} is its word in URLs, {@code version} the standard it follows. */
@Serdeable
public record Catalogue(String name, String version, List<CatalogueEntry> entries) {}
