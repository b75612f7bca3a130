package org.techmatch.demand;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.draft.DraftService;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.listing.Attachment;
import org.techmatch.listing.FormerContents;
import org.techmatch.listing.PublicListings;
import org.techmatch.listing.Revision;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;
import org.techmatch.screening.ScreeningDecided;
import org.techmatch.screening.ScreeningService;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** What people do with the demands of their organisation (SM-06). */
@Singleton
public class OwnDemandService {
    static final String KIND = ListingKind.DEMAND.value();
    private static final String DISCARD = "discard-revision";
    private static final String HIDE = "hide";
    private static final Actor PORTAL = Actor.system("SM-06");

    private final DemandRepository repository;
    private final DemandService demands;
    private final OwnDemands own;
    private final PublicListings publicListings;
    private final ListingFiles files;
    private final FormerContents formers;
    private final ScreeningService screening;
    private final DraftService drafts;
    private final RoleHolders holders;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    OwnDemandService(
            DemandRepository repository,
            DemandService demands,
            OwnDemands own,
            PublicListings publicListings,
            ListingFiles files,
            FormerContents formers,
            ScreeningService screening,
            DraftService drafts,
            RoleHolders holders,
            Notifications notifications,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.repository = repository;
        this.demands = demands;
        this.own = own;
        this.publicListings = publicListings;
        this.files = files;
        this.formers = formers;
        this.screening = screening;
        this.drafts = drafts;
        this.holders = holders;
        this.notifications = notifications;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Moves a demand along SM-06.
     *
     * @throws Refused not-found for those of others, conflict for a stale version, and what SM-06 refuses
     */
    @Transactional
    public void move(long id, String action, long version, @Nullable String reason, Actor by) {
        Demand demand = own.get(id, by);
        if (demand.version() != version) {
            throw new Refused(ProblemType.CONFLICT, Problems.advice(ProblemType.CONFLICT), List.of());
        }
        take(demand, action, reason, by);
    }

    /**
     * asks owners of listings that nobody touched for CFG-39 days whether they still hold.
     *
     * @return how many were asked about
     */
    @Transactional
    public int remindStale(Instant untouchedSince) {
        List<Long> ids = stale("reminded_at IS NULL AND COALESCE(confirmed_at, published_at) < ?", untouchedSince);
        for (long id : ids) {
            sql.update("UPDATE demand SET reminded_at = ? WHERE id = ?", clock.instant(), id);
            tell(
                    repository.findById(id).orElseThrow(),
                    new Text("一项需求半年没有更新，请确认是否仍然有效。", "A demand was not touched for half a year; is it still valid?"));
        }
        return ids.size();
    }

    /**
     * takes down what nobody confirmed after the reminder.
     *
     * @return how many
     */
    @Transactional
    public int lapseStale(Instant remindedBefore) {
        List<Long> ids = stale("reminded_at < ?", remindedBefore);
        for (long id : ids) {
            Demand demand = repository.findById(id).orElseThrow();
            take(demand, "lapse", null, PORTAL);
            tell(
                    demand,
                    new Text(
                            "一项需求久未确认，已撤下。确认后可以重新发布。",
                            "A demand was not confirmed and is taken down; publish it again once confirmed."));
        }
        return ids.size();
    }

    /** SM-03 has decided: the listing, or the revision of a published one, moves on. */
    @EventListener
    void screened(ScreeningDecided event) {
        if (!event.targetKind().equals(KIND)) {
            return;
        }
        Demand demand = repository.findById(event.targetId()).orElseThrow();
        switch (event.status()) {
            case CLEARED -> cleared(demand);
            case RETURNED -> returned(demand, event);
            case SECRET_SUSPECTED -> purge(demand);
            case SUBMITTED, ESCALATED, STALE, PURGED -> {
                // nothing changes for the listing
            }
        }
    }

    private void cleared(Demand demand) {
        if (demand.status() == DemandStatus.SCREENING) {
            take(demand, "cleared", null, PORTAL);
        } else if (demand.revision() != null) {
            repository.update(demand.revised(Revision.READY, clock.instant()));
        }
        holders.of(Role.ENTERPRISE, demand.ownerOrganisationId())
                .forEach(office -> notifications.tell(
                        office,
                        NotificationKind.LISTING,
                        new Text("一项需求通过审查，可以发布了。", "A demand is cleared and can be published."),
                        "/workbench/listings"));
    }

    private void returned(Demand demand, ScreeningDecided event) {
        long id = Objects.requireNonNull(demand.id());
        if (demand.status() == DemandStatus.SCREENING) {
            take(demand, "returned", null, PORTAL);
        } else if (demand.revision() != null) {
            repository.update(demand.revised(Revision.RETURNED, clock.instant()));
        }
        drafts.returned(KIND, id, event.reason());
    }

    private void purge(Demand demand) {
        long id = Objects.requireNonNull(demand.id());
        take(demand, "purge", null, PORTAL);
        sql.update("UPDATE demand SET title = '', content = '{}', confidential_brief = NULL WHERE id = ?", id);
        drafts.forget(KIND, id);
        formers.forget(new ListingKey(ListingKind.DEMAND, id));
        files.purge(KIND, id, Attachment.attached(own.content(demand).attachments()));
    }

    private void take(Demand demand, String action, @Nullable String reason, Actor by) {
        DemandStatus from = demand.status();
        DemandStatus to = DemandLifecycle.SM_06.take(action, from, own.aCase(demand), by, reason);
        long id = Objects.requireNonNull(demand.id());
        if (action.equals(DISCARD)) {
            demands.discard(demand);
            drafts.forget(KIND, id);
        } else if (to == DemandStatus.PUBLISHED && !action.equals("confirm")) {
            demands.show(demand);
        } else {
            repository.update(demand.inState(to, demand.publicCode(), demand.publishedAt(), clock.instant()));
        }
        if (from == DemandStatus.PUBLISHED && to != DemandStatus.PUBLISHED) {
            publicListings.withdraw(new ListingKey(ListingKind.DEMAND, id));
        }
        if (to == DemandStatus.WITHDRAWN) {
            drafts.forget(KIND, id);
            if (demand.revision() != null) {
                formers.forget(new ListingKey(ListingKind.DEMAND, id));
            }
            screening.supersede(KIND, id, "");
        }
        if (action.equals(HIDE)) {
            // what operations took down comes back only after another screening
            screening.supersede(KIND, id, "");
            tell(
                    demand,
                    new Text(
                            "平台撤下了一项需求。原因见它的经过；修改并重新审查后可以再发布。",
                            "Operations took down a demand; its timeline says why. Change it and have it screened again."));
        }
        audit.record(Audit.of(by, action, KIND, id)
                .in(demand.ownerOrganisationId())
                .states(from, to)
                .because(reason)
                .content(demand.contentHash()));
    }

    private List<Long> stale(String condition, Instant before) {
        return sql.list(
                "SELECT id FROM demand WHERE status = 'PUBLISHED' AND created_by IS NOT NULL AND " + condition
                        + " ORDER BY id LIMIT 500",
                row -> row.getLong(1),
                before);
    }

    private void tell(Demand demand, Text text) {
        holders.of(Role.ENTERPRISE, demand.ownerOrganisationId())
                .forEach(office -> notifications.tell(office, NotificationKind.LISTING, text, "/workbench/listings"));
    }
}
