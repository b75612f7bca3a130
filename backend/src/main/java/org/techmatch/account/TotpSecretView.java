package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The secret of a second factor, told once.
 *
 * @param uri for the QR code that authenticators read
 */
@Serdeable
record TotpSecretView(String secret, String uri) {}
