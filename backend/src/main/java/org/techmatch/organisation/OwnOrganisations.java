package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class OwnOrganisations {
    OwnOrganisationView get(long id, Actor a, Language l) {
        throw Refused.notFound();
    }

    OwnOrganisationView afterChange(long id, Actor a, Language l) {
        throw Refused.notFound();
    }

    OwnOrganisationList of(Actor a, Language l) {
        throw Refused.notFound();
    }

    OwnOrganisationList inState(OrganisationStatus s, @Nullable String c, Actor a, Language l) {
        throw Refused.notFound();
    }
}
