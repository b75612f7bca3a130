package org.techmatch.organisation;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.techmatch.catalogue.Catalogues;

/** Reads organisations. */
@Singleton
public class Organisations {
    private final OrganisationRepository repository;
    private final Catalogues catalogues;
    private final JsonMapper json;

    Organisations(OrganisationRepository repository, Catalogues catalogues, JsonMapper json) {
        this.repository = repository;
        this.catalogues = catalogues;
        this.json = json;
    }

    /** The organisation of an id. */
    public Optional<OrganisationFacts> find(long id) {
        return repository.findById(id).map(this::facts);
    }

    /** The organisation that bears exactly this name; empty when none or more than one does. */
    public Optional<OrganisationFacts> findByName(String name) {
        List<Organisation> found = repository.findByName(name);
        return found.size() == 1 ? Optional.of(facts(found.getFirst())) : Optional.empty();
    }

    /** The organisation of a unified social credit code. */
    public Optional<OrganisationFacts> findByUscc(String uscc) {
        return repository.findByUscc(uscc).map(this::facts);
    }

    /** The public face of the organisation with this public code. */
    public Optional<OrganisationView> view(String publicCode) {
        return repository.findByPublicCode(publicCode).map(this::view);
    }

    /** The public face of the organisation with this id. */
    public Optional<OrganisationView> view(long id) {
        return repository.findById(id).map(this::view);
    }

    private OrganisationFacts facts(Organisation o) {
        return new OrganisationFacts(
                java.util.Objects.requireNonNull(o.id()),
                java.util.Objects.requireNonNull(o.publicCode()),
                o.name(),
                o.kind(),
                o.districtCode(),
                profile(o).industryCode());
    }

    private OrganisationView view(Organisation o) {
        return new OrganisationView(
                java.util.Objects.requireNonNull(o.publicCode()),
                o.name(),
                o.shortName(),
                o.kind(),
                profile(o),
                o.uscc(),
                catalogues.entry("district", o.districtCode()).orElse(null),
                o.address(),
                o.website(),
                o.intro(),
                OrganisationView.Contact.of(o.contactName(), o.contactPhone(), o.contactEmail()));
    }

    private OrganisationProfile profile(Organisation o) {
        try {
            return java.util.Objects.requireNonNull(json.readValue(o.profile(), OrganisationProfile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
