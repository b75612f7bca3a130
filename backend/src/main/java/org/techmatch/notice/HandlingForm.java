package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Taking an objection over.
 *
 * @param disinterested the officer's statement of having no interest in it; must be true
 * @param reason needed when a colleague has it
 */
@Serdeable
record HandlingForm(boolean disinterested, @Nullable String reason) {}
