package org.techmatch.achievement;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.techmatch.account.AccountErased;
import org.techmatch.account.ConsentChanged;
import org.techmatch.account.ConsentPurpose;

/** a name is no longer public once its person has withdrawn the consent, or has gone. */
@Singleton
class NamesOfPeople {
    private final AchievementService achievements;

    NamesOfPeople(AchievementService achievements) {
        this.achievements = achievements;
    }

    @EventListener
    void consentChanged(ConsentChanged event) {
        if (event.purpose() == ConsentPurpose.PUBLIC_NAME && !event.given()) {
            achievements.hideName(event.accountId());
        }
    }

    @EventListener
    void erased(AccountErased event) {
        achievements.hideName(event.accountId());
    }
}
