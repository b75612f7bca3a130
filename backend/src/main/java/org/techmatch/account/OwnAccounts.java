package org.techmatch.account;

import jakarta.inject.Singleton;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class OwnAccounts {
    OwnAccountView view(long id, Language l) {
        throw Refused.notFound();
    }
}
