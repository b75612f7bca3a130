package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.access.Role;

/** Asks an organisation for a role. */
@Serdeable
record MembershipRequest(String organisationCode, Role role) {}
