package org.techmatch.notice;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;

/**
 * Who reads: everybody reads public notices; members of a unit its own too, and the bureau and the auditor all.
 *
 * @param units whose internal notices the reader may see
 */
record NoticeReader(boolean all, Set<Long> units) {
    static final NoticeReader ANYBODY = new NoticeReader(false, Set.of());

    static NoticeReader of(Actor actor) {
        Set<Long> units = new HashSet<>();
        for (Actor.Grant grant : actor.grants()) {
            @Nullable Long unit = grant.organisationId();
            if (unit != null && grant.verified()) {
                units.add(unit);
            }
        }
        return new NoticeReader(actor.has(Role.AUTHORITY_SCI, Role.AUDITOR), Set.copyOf(units));
    }

    boolean sees(Notice notice) {
        return notice.status() != NoticeStatus.DRAFT
                && (notice.scope().isPublic() || all || units.contains(notice.organisationId()));
    }
}
