package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class InvitationService {
    InvitationView invite(long id, InvitationRequest r, Actor a, Language l) {
        throw Refused.notFound();
    }

    List<InvitationView> open(long id, Actor a, Language l) {
        throw Refused.notFound();
    }

    void withdraw(long id, long i, Actor a) {
        throw Refused.notFound();
    }

    long accept(String c, Actor a) {
        throw Refused.notFound();
    }
}
