package org.techmatch.organisation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.access.Role;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A role of a person in an organisation.
 *
 * @param mobile shown to the organisation's administrator and the person only
 * @param to last day; null for open end
 * @param moves what the reader may do next
 */
@Serdeable
record MembershipView(
        long id,
        long version,
        long accountId,
        String name,
        String loginName,
        @Nullable String mobile,
        OrganisationOf organisation,
        Role role,
        String roleLabel,
        LocalDate from,
        @Nullable LocalDate to,
        StateView state,
        OffsetDateTime requestedAt,
        @Nullable OffsetDateTime approvedAt,
        List<MoveView> moves) {
    /** Where the role counts. */
    @Serdeable
    record OrganisationOf(long id, String code, String name, OrganisationKind kind) {}
}
