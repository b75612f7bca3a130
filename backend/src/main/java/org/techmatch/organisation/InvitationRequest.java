package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.techmatch.access.Role;

/**
 * Invites somebody into a role.
 *
 * @param email where the code is sent, if the portal sends mail; null to hand the code over oneself
 * @param from first day; null for today
 * @param to last day; null for open end
 */
@Serdeable
record InvitationRequest(
        @Nullable String email,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
