package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class RegistrationService {
    long register(OrganisationForm f, Actor a) {
        throw Refused.notFound();
    }

    void change(long id, OrganisationForm f, Actor a) {
        throw Refused.notFound();
    }

    void move(long id, String x, OrganisationMove m, Actor a) {
        throw Refused.notFound();
    }
}
