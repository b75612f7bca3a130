package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class MembershipService {
    long request(MembershipRequest r, Actor a) {
        throw Refused.notFound();
    }

    void move(long id, long m, String x, MembershipMove v, Actor a) {
        throw Refused.notFound();
    }
}
