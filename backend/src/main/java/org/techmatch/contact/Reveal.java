package org.techmatch.contact;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whose contact is asked for.
 *
 * @param kind organisation, achievement or demand; the contact is that of the listing's organisation
 * @param code public code
 */
@Serdeable
record Reveal(RevealKind kind, String code) {}
