package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** A new password, chosen with the current one. */
@Serdeable
record PasswordChange(String current, String password) {}
