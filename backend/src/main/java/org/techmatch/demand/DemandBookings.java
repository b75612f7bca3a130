package org.techmatch.demand;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** What bookings need of demands: to lock one, to mark it as booked, and to give it back (SM-06). */
@Singleton
public class DemandBookings {
    private static final Actor PORTAL = Actor.system("SM-06");

    private final DemandRepository repository;
    private final PublicListings publicListings;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Sql sql;
    private final Clock clock;

    DemandBookings(
            DemandRepository repository,
            PublicListings publicListings,
            AuditTrail audit,
            JsonMapper json,
            Sql sql,
            Clock clock) {
        this.repository = repository;
        this.publicListings = publicListings;
        this.audit = audit;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A demand that can be booked or is.
     *
     * @param teamsMax CFG-12: how many bookings may be active at once
     * @param active how many are
     */
    public record Bookable(
            long id,
            String code,
            String title,
            long ownerId,
            boolean acceptsBooking,
            int teamsMax,
            int active,
            boolean booked) {
        /** whether all slots are taken. */
        public boolean isFull() {
            return active >= teamsMax;
        }
    }

    /** The public demand of a code. */
    public Optional<Bookable> find(String code) {
        return sql.first(
                        "SELECT id FROM demand WHERE public_code = ? AND status IN ('PUBLISHED', 'BOOKED')",
                        row -> row.getLong(1),
                        code.strip())
                .flatMap(id -> facts(repository.findById(id)));
    }

    /** The demand, whose row stays locked until the transaction ends; empty when it is not public. */
    public Optional<Bookable> lock(long id) {
        return facts(repository.findByIdForUpdate(id));
    }

    /**
     * takes a slot of the demand, whose row is locked; it becomes BOOKED (SM-06). Records in the audit trail, so call
     * it late.
     *
     * @throws IllegalStateException when there is none
     */
    public void take(long id) {
        Bookable demand = lock(id).filter(each -> !each.isFull()).orElseThrow(IllegalStateException::new);
        sql.update("UPDATE demand SET active_bookings = active_bookings + 1 WHERE id = ?", id);
        if (!demand.booked()) {
            move(repository.findByIdForUpdate(id).orElseThrow(), DemandLifecycle.BOOK);
        }
    }

    /** Gives a slot back; without an active booking SM-06 BOOKED → PUBLISHED, or EXPIRED after the deadline. */
    public void release(long id) {
        Demand demand = repository.findByIdForUpdate(id).orElseThrow();
        sql.update("UPDATE demand SET active_bookings = active_bookings - 1 WHERE id = ?", id);
        if (demand.status() == DemandStatus.BOOKED && active(id) == 0) {
            move(demand, isAhead(demand) ? DemandLifecycle.REOPEN : "expire");
        }
    }

    private int active(long id) {
        return (int) sql.count("SELECT active_bookings FROM demand WHERE id = ? FOR UPDATE", id);
    }

    private void move(Demand demand, String action) {
        DemandStatus to = DemandLifecycle.SM_06.take(
                action,
                demand.status(),
                new DemandLifecycle.Case(
                        demand.ownerOrganisationId(), demand.createdBy(), true, false, false, isAhead(demand)),
                PORTAL,
                null);
        long id = Objects.requireNonNull(demand.id());
        repository.update(demand.inState(to, demand.publicCode(), demand.publishedAt(), clock.instant()));
        if (to == DemandStatus.EXPIRED) {
            publicListings.withdraw(new ListingKey(ListingKind.DEMAND, id));
        }
        audit.record(Audit.of(PORTAL, action, "demand", id)
                .in(demand.ownerOrganisationId())
                .states(demand.status(), to));
    }

    private boolean isAhead(Demand demand) {
        return !demand.deadline().isBefore(LocalDate.now(clock.withZone(Clocks.ZONE)));
    }

    private Optional<Bookable> facts(Optional<Demand> demand) {
        return demand.filter(each -> each.status() == DemandStatus.PUBLISHED || each.status() == DemandStatus.BOOKED)
                .map(each -> facts(each, each.publicCode()));
    }

    private Bookable facts(Demand demand, @Nullable String code) {
        try {
            DemandContent content = Objects.requireNonNull(json.readValue(demand.content(), DemandContent.class));
            return new Bookable(
                    Objects.requireNonNull(demand.id()),
                    Objects.requireNonNull(code),
                    demand.title(),
                    demand.ownerOrganisationId(),
                    content.acceptsBooking(),
                    Math.max(1, content.bookingTeamsMax()),
                    active(Objects.requireNonNull(demand.id())),
                    demand.status() == DemandStatus.BOOKED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
