package org.techmatch.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Whose contact is asked for.
 *
 * @param kind organisation, achievement or demand; the contact is that of the listing's organisation
 * @param code public code
 * @param solution of the challenge, which a day's later looks need; null for none
 */
@Serdeable
record Reveal(RevealKind kind, String code, @Nullable String solution) {}
