package org.techmatch.evidence;

import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;

/**
 * What a command tells the audit trail.
 *
 * @param organisationId whose case it is, null for none
 */
public record Audit(
        Actor actor,
        String action,
        String subjectType,
        long subjectId,
        @Nullable Long organisationId,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String reason,
        @Nullable String digest) {
    /** An act on a subject. */
    public static Audit of(Actor actor, String action, String subjectType, long subjectId) {
        return new Audit(actor, action, subjectType, subjectId, null, null, null, null, null);
    }

    /** The same, about an organisation's case. */
    public Audit in(@Nullable Long organisation) {
        return new Audit(actor, action, subjectType, subjectId, organisation, fromState, toState, reason, digest);
    }

    /** The same, as a change of state. */
    public Audit states(@Nullable Object from, Object to) {
        return new Audit(
                actor,
                action,
                subjectType,
                subjectId,
                organisationId,
                from == null ? null : from.toString(),
                to.toString(),
                reason,
                digest);
    }

    /** The same, with the reason that was given. */
    public Audit because(@Nullable String why) {
        return new Audit(actor, action, subjectType, subjectId, organisationId, fromState, toState, why, digest);
    }

    /** The same, with the hash of the content it is about. */
    public Audit content(@Nullable String sha256) {
        return new Audit(actor, action, subjectType, subjectId, organisationId, fromState, toState, reason, sha256);
    }
}
