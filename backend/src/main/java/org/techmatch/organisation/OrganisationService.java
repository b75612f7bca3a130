package org.techmatch.organisation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Refused;

/** Commands on organisations. */
@Singleton
public class OrganisationService {
    private final OrganisationRepository repository;
    private final OrganisationRules rules;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher<OrganisationChanged> events;

    OrganisationService(
            OrganisationRepository repository,
            OrganisationRules rules,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher<OrganisationChanged> events) {
        this.repository = repository;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Stores a new organisation, verified by the operator's word, and gives it a public code.
     *
     * @throws Refused invalid-request with every wrong field
     */
    @Transactional
    public long create(OrganisationContent content) {
        return store(content, OrganisationStatus.VERIFIED, null, null);
    }

    /**
     * Replaces an organisation's content; its listings learn of a new name or district in the same transaction.
     *
     * @throws Refused invalid-request with every wrong field, not-found for an unknown id
     */
    @Transactional
    public void change(long id, OrganisationContent content) {
        refuseInvalid(content);
        Organisation old = repository.findById(id).orElseThrow(Refused::notFound);
        Organisation changed = repository.update(old.with(content, profile(content), clock.instant()));
        if (!old.name().equals(changed.name()) || !old.districtCode().equals(changed.districtCode())) {
            events.publishEvent(new OrganisationChanged(id));
        }
    }

    /** Stores a new organisation in a state. */
    long store(
            OrganisationContent content,
            OrganisationStatus status,
            @Nullable Long licenceFileId,
            @Nullable Long creator) {
        refuseInvalid(content);
        Instant now = clock.instant();
        Organisation saved =
                repository.save(Organisation.of(content, profile(content), status, licenceFileId, creator, now));
        long id = java.util.Objects.requireNonNull(saved.id());
        repository.giveCode(id, "DW-%d-%06d".formatted(now.atZone(Clocks.ZONE).getYear(), id));
        return id;
    }

    private void refuseInvalid(OrganisationContent content) {
        List<FieldProblem> problems = rules.check(content);
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
    }

    private String profile(OrganisationContent content) {
        try {
            return json.writeValueAsString(content.profile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
