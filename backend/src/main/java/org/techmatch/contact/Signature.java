package org.techmatch.contact;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A signature under an NDA.
 *
 * @param textHash hash of the text that was shown
 */
@Serdeable
record Signature(String listingCode, long organisationId, String textHash) {}
