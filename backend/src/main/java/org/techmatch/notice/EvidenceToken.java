package org.techmatch.notice;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An uploaded file of an objection that is not filed yet.
 *
 * @param token names the file when the objection is filed, within a day
 */
@Serdeable
record EvidenceToken(String token, String name, long size) {}
