package org.techmatch.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A file as its owner sees it.
 *
 * @param name file name without path, at most 120 characters
 * @param size bytes of the stored copy
 * @param type media type found from the content
 * @param sha256 of the stored copy
 * @param warnings what was taken out of the stored copy, or should be looked at
 */
@Serdeable
public record FileView(
        long id,
        long organisationId,
        @JsonProperty("class") FileClass fileClass,
        String name,
        long size,
        String type,
        String sha256,
        List<String> warnings,
        OffsetDateTime uploadedAt) {}
