package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Roles of people in an organisation.
 *
 * @param roles what people of this organisation can be
 */
@Serdeable
record MembershipList(List<MembershipView> items, List<RoleChoice> roles) {
    /** A role that fits the kind of organisation. */
    @Serdeable
    record RoleChoice(String role, String label) {}
}
