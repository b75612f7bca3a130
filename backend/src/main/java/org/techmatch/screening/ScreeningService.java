package org.techmatch.screening;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.organisation.LeadingGroups;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Records screenings, lets reviewers decide them, and answers whether a content is cleared. */
@Singleton
public class ScreeningService {
    private static final String SUBJECT = "screening";

    private final Screenings screenings;
    private final SecrecyIncidents incidents;
    private final LeadingGroups groups;
    private final ScreeningNews news;
    private final ApplicationEventPublisher<ScreeningDecided> events;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    ScreeningService(
            Screenings screenings,
            SecrecyIncidents incidents,
            LeadingGroups groups,
            ScreeningNews news,
            ApplicationEventPublisher<ScreeningDecided> events,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.screenings = screenings;
        this.incidents = incidents;
        this.groups = groups;
        this.news = news;
        this.events = events;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Records the operator's attested screening of one content; call inside the transaction that stores the content.
     *
     * @param contentHash SHA-256 over all public fields
     */
    public void attest(String targetKind, long targetId, String contentHash, Attestation attestation) {
        sql.update("""
                INSERT INTO secrecy_screening (target_kind, target_id, content_hash, involves_state_secret,
                    involves_national_security, involves_major_public_interest, export_controlled, decision,
                    attestation, attested_by, screened_at)
                VALUES (?, ?, ?, 'NO', 'NO', 'NO', 'NO', 'CLEARED', ?, ?, ?)
                """, targetKind, targetId, contentHash, attestation.text(), attestation.by(), clock.instant());
    }

    /** whether the newest screening of exactly this content cleared it. */
    public boolean isCleared(String targetKind, long targetId, String contentHash) {
        return screenings
                .newest(targetKind, targetId, contentHash)
                .filter(s -> s.status() == ScreeningStatus.CLEARED)
                .isPresent();
    }

    /** Lets the screenings of all other contents of a listing go stale, because this one stands now (SM-03). */
    public void supersede(String kind, long targetId, String contentHash) {
        screenings.others(kind, targetId, contentHash).forEach(this::staleIfUndecidedOrCleared);
    }

    private void staleIfUndecidedOrCleared(Screening old) {
        if (ScreeningLifecycle.SM_03.starts("content-changed", old.status())) {
            Actor system = Actor.system("SM-03");
            ScreeningStatus stale = ScreeningLifecycle.SM_03.take(
                    "content-changed", old.status(), aCase(old, system, null), system, null);
            screenings.decide(old, stale, old.answers(), old.reviewerId(), old.secondReviewerId(), old.reason());
        }
    }

    /**
     * Asks for a screening of a content. An earlier one that still waits goes stale; one that cleared what the public sees
     * stays until the new content replaces it.
     *
     * @param portalReview whether portal operations review it instead of the organisation's own reviewers
     */
    public void submit(
            String kind,
            long targetId,
            long organisationId,
            String title,
            String hash,
            boolean portalReview,
            Actor by) {
        screenings.waiting(kind, targetId).forEach(this::staleIfUndecidedOrCleared);
        long id = screenings.submit(kind, targetId, organisationId, title, hash, portalReview, by.id());
        news.submitted(id, organisationId, portalReview, by.id());
        audit.record(Audit.of(by, "submit", SUBJECT, id)
                .in(organisationId)
                .states(null, ScreeningStatus.SUBMITTED)
                .content(hash));
    }

    /**
     * Decides a screening.
     *
     * @throws Refused not-found for who has nothing to do with it, conflict for a stale version, and what SM-03 refuses
     */
    @Transactional
    public void decide(
            long id,
            String action,
            long version,
            @Nullable ScreeningAnswers answers,
            @Nullable String reason,
            Actor by) {
        Screening screening = get(id, by);
        if (screening.version() != version) {
            throw conflict();
        }
        ScreeningAnswers said = answers == null ? screening.answers() : answers;
        ScreeningStatus next =
                ScreeningLifecycle.SM_03.take(action, screening.status(), aCase(screening, by, said), by, reason);
        boolean second = screening.status() == ScreeningStatus.ESCALATED;
        Long first = second ? screening.reviewerId() : Long.valueOf(by.id());
        if (!screenings.decide(screening, next, said, first, second ? Long.valueOf(by.id()) : null, reason)) {
            throw conflict();
        }
        events.publishEvent(new ScreeningDecided(
                id,
                screening.targetKind(),
                screening.targetId(),
                screening.contentHash(),
                next,
                reason,
                screening.submittedBy(),
                by));
        if (next == ScreeningStatus.SECRET_SUSPECTED) {
            purge(screening, by);
        }
        if (next == ScreeningStatus.ESCALATED) {
            news.escalated(screening, by.id());
        }
        news.decided(screening, next);
        audit.record(Audit.of(by, action, SUBJECT, id)
                .in(screening.organisationId())
                .states(screening.status(), next)
                .because(reason)
                .content(screening.contentHash()));
    }

    /** The screening, for whoever reviews it. */
    Screening get(long id, Actor by) {
        return screenings.find(id).filter(screening -> mayReview(screening, by)).orElseThrow(Refused::notFound);
    }

    private boolean mayReview(Screening screening, Actor by) {
        return screening.portalReview()
                ? by.has(Role.PORTAL_OPS, null)
                : desks(by).contains(screening.organisationId());
    }

    /** The units at whose desk the person sits: as secrecy reviewer, or as the leading group's head (SM-03). */
    private Set<Long> desks(Actor by) {
        Set<Long> headed = by.has(Role.UNIT_LEADING_GROUP) ? groups.headedBy(by.id()) : Set.of();
        return by.organisations(Permission.SCREEN_SECRECY).stream()
                .filter(unit -> by.has(Role.UNIT_SECRECY, unit)
                        || (by.has(Role.UNIT_LEADING_GROUP, unit) && headed.contains(unit)))
                .collect(Collectors.toSet());
    }

    static ScreeningLifecycle.Case aCase(Screening screening, Actor by, @Nullable ScreeningAnswers answers) {
        return new ScreeningLifecycle.Case(
                screening.organisationId(),
                screening.portalReview(),
                by.has(Role.PORTAL_OPS, null),
                screening.submittedBy(),
                screening.status() == ScreeningStatus.ESCALATED ? screening.reviewerId() : null,
                by.isSystem() ? 0 : by.id(),
                answers);
    }

    /** The kinds of desk that the person sits at: own organisations, and whether portal operations. */
    List<Screening> queue(Actor by, List<ScreeningStatus> states, long after, int size) {
        return screenings.at(desks(by), by.has(Role.PORTAL_OPS, null), states, after, size);
    }

    /** the listing's rooms have removed the content when the event reached them; here the rest is recorded. */
    private void purge(Screening screening, Actor by) {
        Screening suspected = screenings.find(screening.id()).orElseThrow();
        Actor system = Actor.system("R-204");
        ScreeningStatus purged = ScreeningLifecycle.SM_03.take(
                "purge", suspected.status(), aCase(suspected, system, null), system, null);
        screenings.decide(
                suspected,
                purged,
                suspected.answers(),
                suspected.reviewerId(),
                suspected.secondReviewerId(),
                suspected.reason());
        sql.update(
                "UPDATE secrecy_screening SET title = NULL WHERE target_kind = ? AND target_id = ?",
                screening.targetKind(),
                screening.targetId());
        incidents.open(screening, by);
        news.suspected(screening);
    }

    private static Refused conflict() {
        return new Refused(
                ProblemType.CONFLICT,
                new Text("另一位审查员刚处理过。请重新载入看看结果。", "Another reviewer has just acted. Reload to see the result."),
                List.of());
    }
}
