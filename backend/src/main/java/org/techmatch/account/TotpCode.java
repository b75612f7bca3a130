package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** Six digits of an authenticator. */
@Serdeable
record TotpCode(String code) {}
