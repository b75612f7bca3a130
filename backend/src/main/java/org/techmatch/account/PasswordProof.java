package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** The current password, which what cannot be undone asks for again. */
@Serdeable
record PasswordProof(String password) {}
