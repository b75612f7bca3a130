package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What anybody may know of a document.
 *
 * @param latest whether no newer version was issued
 * @param sha256 of the PDF
 * @param contentSha256 which stands at the foot of its pages
 * @param signatures how many there are
 */
@Serdeable
record DocumentProof(
        String code,
        String kind,
        int version,
        boolean latest,
        String sha256,
        String contentSha256,
        LocalDate issuedOn,
        int signatures) {}
