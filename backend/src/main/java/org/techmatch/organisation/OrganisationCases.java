package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the guards of SM-01 look at. */
@Singleton
class OrganisationCases {
    private final OrganisationRepository repository;

    OrganisationCases(OrganisationRepository repository) {
        this.repository = repository;
    }

    /** For buttons, which do not know yet what an organisation is to be merged into. */
    OrganisationLifecycle.Case forButtons(Organisation about) {
        return of(about, true);
    }

    OrganisationLifecycle.Case of(Organisation about, @Nullable Organisation target) {
        boolean fits = target != null
                && target.status() == OrganisationStatus.VERIFIED
                && target.kind() == about.kind()
                && !Objects.equals(target.id(), about.id());
        return of(about, fits);
    }

    private OrganisationLifecycle.Case of(Organisation about, boolean target) {
        String uscc = about.uscc();
        boolean identified = uscc == null ? about.foreignRegNo() != null : Uscc.isValid(uscc);
        boolean free = uscc == null
                || repository
                        .findByUscc(uscc)
                        .filter(other -> !Objects.equals(other.id(), about.id()))
                        .isEmpty();
        return new OrganisationLifecycle.Case(
                Objects.requireNonNull(about.id()), identified, about.licenceFileId() != null, free, target);
    }
}
