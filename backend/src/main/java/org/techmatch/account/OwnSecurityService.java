package org.techmatch.account;

import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class OwnSecurityService {
    void revoke(long id, Actor a) {
        throw Refused.notFound();
    }

    void revokeOthers(long id, Actor a) {
        throw Refused.notFound();
    }

    TotpSecretView begin(Actor a) {
        throw Refused.notFound();
    }

    void confirm(String c, long s, Actor a) {
        throw Refused.notFound();
    }

    void remove(String p, Actor a) {
        throw Refused.notFound();
    }
}
