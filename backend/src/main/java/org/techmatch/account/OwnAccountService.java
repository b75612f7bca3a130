package org.techmatch.account;

import jakarta.inject.Singleton;
import java.util.Map;
import org.techmatch.access.Actor;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class OwnAccountService {
    void change(OwnAccountChange c, Actor a) {
        throw Refused.notFound();
    }

    void changePassword(PasswordChange c, Actor a, long s) {
        throw Refused.notFound();
    }

    Map<String, Object> export(Actor a) {
        throw Refused.notFound();
    }

    void erase(String p, Actor a) {
        throw Refused.notFound();
    }
}
