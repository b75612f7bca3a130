package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.techmatch.access.Role;

/**
 * An open invitation.
 *
 * @param code what the invited person enters; told once, when the invitation is made
 * @param mailed whether the code is on its way by mail
 */
@Serdeable
record InvitationView(
        long id,
        @Nullable String email,
        Role role,
        String roleLabel,
        LocalDate from,
        @Nullable LocalDate to,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable String code,
        boolean mailed) {}
