package org.techmatch.account;

import io.micronaut.serde.annotation.Serdeable;

/** Gives or withdraws a consent. */
@Serdeable
record ConsentChange(ConsentPurpose purpose, boolean given) {}
