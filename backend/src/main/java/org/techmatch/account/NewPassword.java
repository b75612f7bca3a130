package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** A new password, chosen by a mailed link. */
@Serdeable
record NewPassword(String token, String password) {}
