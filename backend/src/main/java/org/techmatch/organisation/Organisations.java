package org.techmatch.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.techmatch.catalogue.Catalogues;

/** Reads organisations. */
@Singleton
public class Organisations {
    private static final Duration SHOWN_FOR = Duration.ofSeconds(2);

    private final OrganisationRepository repository;
    private final Catalogues catalogues;
    private final JsonMapper json;
    private final Cache<Long, Optional<OrganisationView>> views =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(SHOWN_FOR).build();

    Organisations(OrganisationRepository repository, Catalogues catalogues, JsonMapper json) {
        this.repository = repository;
        this.catalogues = catalogues;
        this.json = json;
    }

    /** The organisation of an id. */
    public Optional<OrganisationFacts> find(long id) {
        return repository.findById(id).map(this::facts);
    }

    /** The verified organisation that bears exactly this name; empty when none or more than one does. */
    public Optional<OrganisationFacts> findByName(String name) {
        List<Organisation> found = repository.findByName(name);
        return found.size() == 1 ? Optional.of(facts(found.getFirst())) : Optional.empty();
    }

    /** The organisation that holds a unified social credit code, verified or not yet. */
    public Optional<OrganisationFacts> findByUscc(String uscc) {
        return repository.findByUscc(uscc).map(this::facts);
    }

    /** The public face of the organisation with this public code. */
    public Optional<OrganisationView> view(String publicCode) {
        return repository
                .findByPublicCode(publicCode)
                .filter(o -> o.status() == OrganisationStatus.VERIFIED)
                .map(this::view);
    }

    /** The public face of the organisation with this id, at most {@link #SHOWN_FOR} old. */
    public Optional<OrganisationView> view(long id) {
        return views.get(id, key -> repository.findById(key).map(this::view));
    }

    @EventListener
    void changed(OrganisationChanged event) {
        views.invalidate(event.organisationId());
    }

    /** An organisation with everything that is written about it; the contact is for nobody but the operator. */
    public record Stored(long id, String publicCode, OrganisationContent content) {}

    /** Verified organisations after an id in the order of ids, for exports. */
    public List<Stored> after(long id, int size) {
        return repository.findAfter(id, size).stream().map(this::stored).toList();
    }

    private Stored stored(Organisation o) {
        OrganisationContent content = new OrganisationContent(
                o.kind(),
                o.name(),
                o.shortName(),
                o.uscc(),
                o.foreignRegNo(),
                o.districtCode(),
                o.address(),
                o.website(),
                o.intro(),
                o.contactName(),
                o.contactPhone(),
                o.contactEmail(),
                profile(o));
        return new Stored(
                java.util.Objects.requireNonNull(o.id()), java.util.Objects.requireNonNull(o.publicCode()), content);
    }

    private OrganisationFacts facts(Organisation o) {
        return new OrganisationFacts(
                java.util.Objects.requireNonNull(o.id()),
                java.util.Objects.requireNonNull(o.publicCode()),
                o.name(),
                o.kind(),
                o.districtCode(),
                profile(o).industryCode(),
                o.status());
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

    OrganisationProfile profile(Organisation o) {
        try {
            return java.util.Objects.requireNonNull(json.readValue(o.profile(), OrganisationProfile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
