package org.techmatch.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Refused;

/**
 * Whoever acts: a person with the roles that count now, or the portal itself.
 *
 * @param accountId null for the portal itself and its operator's commands
 * @param name the real name, or the job or command
 * @param address the network address, null where there is none
 * @param grants the roles that count now, in VERIFIED organisations or portal-wide
 */
public record Actor(
        @Nullable Long accountId, String name, @Nullable String address, List<Grant> grants) {
    /**
     * A role that counts now.
     *
     * @param organisationId null for a portal-wide role
     * @param verified false for the administrator of an organisation that is not verified, or is suspended
     */
    public record Grant(Role role, @Nullable Long organisationId, boolean verified) {}

    /** The portal itself, doing what a rule says without a person. */
    public static Actor system(String job) {
        return new Actor(null, job, null, List.of());
    }

    /** Whether the portal itself acts. */
    public boolean isSystem() {
        return accountId == null;
    }

    /** The account; only people have one. */
    public long id() {
        if (accountId == null) {
            throw new IllegalStateException(name + " is not a person");
        }
        return accountId;
    }

    /** Whether the person is this account. */
    public boolean is(@Nullable Long otherAccountId) {
        return accountId != null && accountId.equals(otherAccountId);
    }

    /** Whether the role counts for this organisation, or for the whole portal. */
    public boolean has(Role role, @Nullable Long organisationId) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role
                        && (role.isPortalWide()
                                || (organisationId != null && organisationId.equals(grant.organisationId()))));
    }

    /** Whether the role counts anywhere. */
    public boolean has(Role... roles) {
        return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
    }

    /** Whether the person belongs to a verified organisation or works for the whole portal. */
    public boolean isMember() {
        return grants.stream().anyMatch(Grant::verified);
    }

    /** Whether the person belongs to this organisation. */
    public boolean isIn(@Nullable Long organisationId) {
        return organisationId != null
                && grants.stream().anyMatch(grant -> organisationId.equals(grant.organisationId()));
    }

    /** Whether the permission counts for an object of this organisation. */
    public boolean may(Permission permission, @Nullable Long organisationId) {
        return permission.roles().stream().anyMatch(role -> has(role, organisationId));
    }

    /**
     * The organisations for whose objects the permission counts.
     *
     * @return empty when it counts nowhere
     */
    public Set<Long> organisations(Permission permission) {
        return grants.stream()
                .filter(grant ->
                        grant.organisationId() != null && permission.roles().contains(grant.role()))
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
    }

    /**
     * what belongs to others is not there.
     *
     * @throws Refused not-found when the permission does not count for objects of this organisation
     */
    public void require(Permission permission, @Nullable Long organisationId) {
        if (!may(permission, organisationId)) {
            throw Refused.notFound();
        }
    }
}
