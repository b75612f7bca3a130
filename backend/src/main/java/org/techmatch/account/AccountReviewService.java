package org.techmatch.account;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class AccountReviewService {
    AccountReviewList list(@Nullable AccountStatus s, @Nullable String q, @Nullable String c, Actor a, Language l) {
        throw Refused.notFound();
    }

    void move(long id, String x, AccountMove m, Actor a) {
        throw Refused.notFound();
    }

    AccountReviewView one(long id, Actor a, Language l) {
        throw Refused.notFound();
    }
}
