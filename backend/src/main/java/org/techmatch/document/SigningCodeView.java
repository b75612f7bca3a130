package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Where the one-time code is.
 *
 * @param sentBy AUTHENTICATOR, MAIL or INBOX
 */
@Serdeable
record SigningCodeView(String sentBy) {}
