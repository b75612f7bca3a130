package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;

/** The code of an invitation. */
@Serdeable
record InvitationCode(String code) {}
