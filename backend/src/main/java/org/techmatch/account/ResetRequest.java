package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** Asks for a link to choose a new password. */
@Serdeable
record ResetRequest(String email) {}
