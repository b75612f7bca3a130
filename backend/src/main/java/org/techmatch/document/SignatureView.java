package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/**
 * A signature for who may read the document.
 *
 * @param method PORTAL or SCAN
 */
@Serdeable
public record SignatureView(String side, String name, String method, OffsetDateTime signedAt) {}
