package org.techmatch.achievement;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A person with creative contribution (完成人), in order.
 *
 * @param contributionPpm share in the team in millionths; the completers' shares sum to the whole
 * @param nameConsent whether the name may be public
 * @param accountId the person's account, where there is one
 * @param creativeContribution what the person contributed; for the unit and authorities only
 */
@Serdeable
public record Completer(
        int seq,
        String name,
        @Nullable String organisation,
        int contributionPpm,
        boolean isMain,
        boolean isStudent,
        boolean nameConsent,
        @Nullable String role,
        @Nullable Long accountId,
        @Nullable String creativeContribution) {
    /** A completer without an account. */
    public Completer(
            int seq,
            String name,
            @Nullable String organisation,
            int contributionPpm,
            boolean isMain,
            boolean isStudent,
            boolean nameConsent,
            @Nullable String role) {
        this(seq, name, organisation, contributionPpm, isMain, isStudent, nameConsent, role, null, null);
    }
}
