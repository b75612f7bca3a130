package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A person is registered.
 *
 * @param activationNeeded whether the account waits for the mailed link
 */
@Serdeable
record Registered(boolean activationNeeded) {}
