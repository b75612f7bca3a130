package org.techmatch.demand;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.lifecycle.Move;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.listing.Revision;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.screening.ScreeningService;

/** Reads demands for those whose organisation holds them, public or not. */
@Singleton
public class OwnDemands {
    private final DemandRepository repository;
    private final ScreeningService screening;
    private final Keys keys;
    private final JsonMapper json;
    private final Clock clock;

    OwnDemands(DemandRepository repository, ScreeningService screening, Keys keys, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.screening = screening;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** The demand, for those who write for its holder and for portal operations. */
    Demand get(long id, Actor by) {
        Demand demand = repository.findById(id).orElseThrow(Refused::notFound);
        if (!by.may(Permission.HIDE_LISTING, null)) {
            by.require(Permission.WRITE_DEMAND, demand.ownerOrganisationId());
        }
        return demand;
    }

    /** What the person may do with it. */
    public List<MoveView> moves(long id, Actor by, Language language) {
        return MoveView.of(moves(repository.findById(id).orElseThrow(Refused::notFound), by), language);
    }

    /**
     * A demand as its unit sees it.
     *
     * @throws Refused not-found for those of others
     */
    OwnDemandView view(long id, Actor by, Language language) {
        Demand demand = get(id, by);
        Revision revision = demand.revision();
        return new OwnDemandView(
                id,
                demand.publicCode(),
                demand.title(),
                demand.version(),
                StateView.of(demand.status(), language),
                revision == null ? null : StateView.of(revision, language),
                MoveView.of(moves(demand, by), language),
                Clocks.local(demand.updatedAt()),
                demand.publishedAt() == null ? null : Clocks.local(demand.publishedAt()));
    }

    /**
     * The confidential brief (domain.md §3.3, field T), for the parties of a match; whether somebody is one, the match's
     * room decides.
     *
     * @return empty when nothing was written
     */
    public Optional<String> brief(long id) {
        return repository
                .findById(id)
                .map(Demand::confidentialBrief)
                .map(encrypted -> keys.open(DemandDraftKind.PURPOSE, encrypted));
    }

    DemandLifecycle.Case aCase(Demand demand) {
        return new DemandLifecycle.Case(
                demand.ownerOrganisationId(),
                demand.createdBy(),
                screening.isCleared(OwnDemandService.KIND, Objects.requireNonNull(demand.id()), demand.contentHash()),
                demand.revision() != null,
                demand.revision() == Revision.READY,
                !demand.deadline().isBefore(today()));
    }

    DemandContent content(Demand demand) {
        try {
            return Objects.requireNonNull(json.readValue(demand.content(), DemandContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.ZONE));
    }

    private List<Move> moves(Demand demand, Actor by) {
        return DemandLifecycle.SM_06.moves(demand.status(), aCase(demand), by).stream()
                .filter(move -> !move.action().equals("submit"))
                .filter(move -> !move.action().endsWith("-revision") || demand.revision() != null)
                .toList();
    }
}
