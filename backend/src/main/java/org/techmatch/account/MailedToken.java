package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** The token of a mailed link. */
@Serdeable
record MailedToken(String token) {}
