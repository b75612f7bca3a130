package org.techmatch.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Who is signed in.
 *
 * @param signedIn false for a visitor; everything else is null or empty then
 * @param endsAt when the session ends unless something is asked before
 */
@Serdeable
public record SessionView(
        boolean signedIn,
        @Nullable String loginName,
        @Nullable String name,
        List<RoleView> roles,
        List<String> permissions,
        int unread,
        @Nullable OffsetDateTime endsAt) {
    /**
     * A role that counts now.
     *
     * @param organisation null for a portal-wide role
     */
    @Serdeable
    public record RoleView(
            String role, String label, @Nullable OrganisationLink organisation) {}

    /** An organisation of the person. */
    @Serdeable
    public record OrganisationLink(long id, String code, String name, String kind, String status) {}

    /** A visitor. */
    static SessionView visitor() {
        return new SessionView(false, null, null, List.of(), List.of(), 0, null);
    }
}
