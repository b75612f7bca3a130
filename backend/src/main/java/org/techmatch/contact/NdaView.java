package org.techmatch.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The NDA of a listing and who of the person's organisations has signed it.
 *
 * @param files the listing's NDA files; they can be downloaded once one of the organisations has signed
 */
@Serdeable
record NdaView(String listingCode, String listingTitle, NdaText text, List<NdaFile> files, List<Party> organisations) {
    /**
     * What is signed.
     *
     * @param hash SHA-256 of the text, to be sent with the signature
     */
    @Serdeable
    record NdaText(
            String version,
            String hash,
            @JsonProperty("text") String words) {}

    /** A file that the NDA opens. */
    @Serdeable
    record NdaFile(long id, String name, long size, String type) {}

    /**
     * One of the person's organisations.
     *
     * @param maySign whether the person may sign for it
     */
    @Serdeable
    record Party(
            long organisationId,
            String name,
            boolean maySign,
            @Nullable OffsetDateTime signedAt,
            @Nullable String signedBy) {}
}
