package org.techmatch.achievement;

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

/** What people do with the achievements of their organisation (SM-04). */
@Singleton
public class OwnAchievementService {
    static final String KIND = ListingKind.ACHIEVEMENT.value();
    private static final String DISCARD = "discard-revision";
    private static final String HIDE = "hide";
    private static final Actor PORTAL = Actor.system("SM-04");

    private final AchievementRepository repository;
    private final AchievementService achievements;
    private final AchievementRevisions revisions;
    private final OwnAchievements own;
    private final Completers completers;
    private final ListingFiles files;
    private final PublicListings publicListings;
    private final FormerContents formers;
    private final ScreeningService screening;
    private final DraftService drafts;
    private final RoleHolders holders;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    OwnAchievementService(
            AchievementRepository repository,
            AchievementService achievements,
            AchievementRevisions revisions,
            OwnAchievements own,
            Completers completers,
            ListingFiles files,
            PublicListings publicListings,
            FormerContents formers,
            ScreeningService screening,
            DraftService drafts,
            RoleHolders holders,
            Notifications notifications,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.repository = repository;
        this.achievements = achievements;
        this.revisions = revisions;
        this.own = own;
        this.completers = completers;
        this.files = files;
        this.publicListings = publicListings;
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
     * Moves an achievement along SM-04.
     *
     * @throws Refused not-found for those of others, conflict for a stale version, and what SM-04 refuses
     */
    @Transactional
    public void move(long id, String action, long version, @Nullable String reason, Actor by) {
        Achievement achievement = own.get(id, by);
        if (achievement.version() != version) {
            throw new Refused(ProblemType.CONFLICT, Problems.advice(ProblemType.CONFLICT), List.of());
        }
        take(achievement, action, reason, by);
    }

    /**
     * Takes published achievements out of the public whose right's term is over.
     *
     * @return how many
     */
    @Transactional
    public int expire() {
        List<Long> ids = sql.list("""
                SELECT a.id FROM achievement a
                    LEFT JOIN former_content f ON f.kind = 'achievement' AND f.listing_id = a.id
                WHERE a.listing_status = 'PUBLISHED'
                    AND JSON_UNQUOTE(JSON_EXTRACT(COALESCE(f.content, a.content), '$.expiryDate')) < ? LIMIT 500
                """, row -> row.getLong(1), own.today().toString());
        for (long id : ids) {
            Achievement achievement = repository.findById(id).orElseThrow();
            take(achievement, "expire", null, PORTAL);
            tell(
                    achievement,
                    new Text("一项成果的权利已到期，已停止公开。", "The right of an achievement is over; it is no longer public."));
        }
        return ids.size();
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
            sql.update("UPDATE achievement SET reminded_at = ? WHERE id = ?", clock.instant(), id);
            tell(
                    repository.findById(id).orElseThrow(),
                    new Text(
                            "一项成果半年没有更新，请确认是否仍然有效。",
                            "An achievement was not touched for half a year; is it still valid?"));
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
            Achievement achievement = repository.findById(id).orElseThrow();
            take(achievement, "lapse", null, PORTAL);
            tell(
                    achievement,
                    new Text(
                            "一项成果久未确认，已撤下。确认后可以重新发布。",
                            "An achievement was not confirmed and is taken down; publish it again once confirmed."));
        }
        return ids.size();
    }

    /** SM-03 has decided: the listing, or the revision of a published one, moves on. */
    @EventListener
    void screened(ScreeningDecided event) {
        if (!event.targetKind().equals(KIND)) {
            return;
        }
        Achievement achievement = repository.findById(event.targetId()).orElseThrow();
        switch (event.status()) {
            case CLEARED -> cleared(achievement);
            case RETURNED -> returned(achievement, event);
            case SECRET_SUSPECTED -> purge(achievement);
            case SUBMITTED, ESCALATED, STALE, PURGED -> {
                // nothing changes for the listing
            }
        }
    }

    private void cleared(Achievement achievement) {
        if (achievement.listingStatus() == AchievementStatus.SCREENING) {
            achievements.ready(achievement);
            take(achievement, "cleared", null, PORTAL);
        } else if (achievement.revision() != null) {
            repository.update(achievement.revised(Revision.READY, clock.instant()));
        }
        holders.of(Role.UNIT_TECH, achievement.holderOrganisationId())
                .forEach(office -> notifications.tell(
                        office,
                        NotificationKind.LISTING,
                        new Text("一项成果通过审查，可以发布了。", "An achievement is cleared and can be published."),
                        "/workbench/listings"));
    }

    private void returned(Achievement achievement, ScreeningDecided event) {
        long id = Objects.requireNonNull(achievement.id());
        if (achievement.listingStatus() == AchievementStatus.SCREENING) {
            take(achievement, "returned", null, PORTAL);
        } else if (achievement.revision() != null) {
            repository.update(achievement.revised(Revision.RETURNED, clock.instant()));
        }
        drafts.returned(KIND, id, event.reason());
    }

    private void purge(Achievement achievement) {
        long id = Objects.requireNonNull(achievement.id());
        take(achievement, "purge", null, PORTAL);
        sql.update(
                "UPDATE achievement SET title = '', content = '{}', secret_detail = NULL, ip_number = NULL WHERE id = ?",
                id);
        completers.replace(id, List.of());
        drafts.forget(KIND, id);
        formers.forget(new ListingKey(ListingKind.ACHIEVEMENT, id));
        files.purge(KIND, id, Attachment.attached(own.content(achievement).attachments()));
    }

    private void take(Achievement achievement, String action, @Nullable String reason, Actor by) {
        AchievementStatus from = achievement.listingStatus();
        AchievementStatus to = AchievementLifecycle.SM_04.take(action, from, own.aCase(achievement), by, reason);
        long id = Objects.requireNonNull(achievement.id());
        if (action.equals(DISCARD)) {
            revisions.discard(achievement);
            drafts.forget(KIND, id);
        } else if (to == AchievementStatus.PUBLISHED && !action.equals("confirm")) {
            achievements.show(achievement);
        } else {
            repository.update(
                    achievement.inState(to, achievement.publicCode(), achievement.publishedAt(), clock.instant()));
        }
        if (from == AchievementStatus.PUBLISHED && to != AchievementStatus.PUBLISHED) {
            publicListings.withdraw(new ListingKey(ListingKind.ACHIEVEMENT, id));
        }
        if (to == AchievementStatus.WITHDRAWN) {
            drafts.forget(KIND, id);
            if (achievement.revision() != null) {
                formers.forget(new ListingKey(ListingKind.ACHIEVEMENT, id));
            }
            screening.supersede(KIND, id, "");
        }
        if (action.equals(HIDE)) {
            // what operations took down comes back only after another screening
            screening.supersede(KIND, id, "");
            tell(
                    achievement,
                    new Text(
                            "平台撤下了一项成果。原因见它的经过；修改并重新审查后可以再发布。",
                            "Operations took down an achievement; its timeline says why. Change it and have it screened again."));
        }
        audit.record(Audit.of(by, action, KIND, id)
                .in(achievement.holderOrganisationId())
                .states(from, to)
                .because(reason)
                .content(achievement.contentHash()));
    }

    private List<Long> stale(String condition, Instant before) {
        return sql.list(
                "SELECT id FROM achievement WHERE listing_status = 'PUBLISHED' AND created_by IS NOT NULL AND "
                        + condition + " ORDER BY id LIMIT 500",
                row -> row.getLong(1),
                before);
    }

    private void tell(Achievement achievement, Text text) {
        holders.of(Role.UNIT_TECH, achievement.holderOrganisationId())
                .forEach(office -> notifications.tell(office, NotificationKind.LISTING, text, "/workbench/listings"));
    }
}
