package org.techmatch.account;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class AccountEntryService {
    Registered register(NewAccount p, @Nullable String a) {
        throw Refused.notFound();
    }

    void activate(String t, @Nullable String a) {
        throw Refused.notFound();
    }

    void requestReset(String e, @Nullable String a) {
        throw Refused.notFound();
    }

    void reset(NewPassword p, @Nullable String a) {
        throw Refused.notFound();
    }
}
