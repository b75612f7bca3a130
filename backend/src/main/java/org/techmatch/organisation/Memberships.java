package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class Memberships {
    MembershipList ofPerson(Actor a, Language l) {
        throw Refused.notFound();
    }

    MembershipView one(long id, Actor a, Language l) {
        throw Refused.notFound();
    }

    MembershipList withoutAdministrator(Actor a, Language l) {
        throw Refused.notFound();
    }

    MembershipList ofOrganisation(long id, Actor a, Language l) {
        throw Refused.notFound();
    }
}
