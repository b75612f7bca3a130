package org.techmatch.organisation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Organisations that people register themselves, and every step of SM-01. */
@Singleton
public class RegistrationService {
    private static final String SUBJECT = "organisation";
    private static final int UNVERIFIED_MAX = 5;

    private final OrganisationService organisations;
    private final OrganisationRepository repository;
    private final OrganisationCases cases;
    private final OrganisationFiles files;
    private final RegistrationNews news;
    private final Roles roles;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher<OrganisationShown> shown;
    private final ApplicationEventPublisher<OrganisationMerged> merged;
    private final ApplicationEventPublisher<OrganisationChanged> changed;

    RegistrationService(
            OrganisationService organisations,
            OrganisationRepository repository,
            OrganisationCases cases,
            OrganisationFiles files,
            RegistrationNews news,
            Roles roles,
            Sql sql,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher<OrganisationShown> shown,
            ApplicationEventPublisher<OrganisationMerged> merged,
            ApplicationEventPublisher<OrganisationChanged> changed) {
        this.organisations = organisations;
        this.repository = repository;
        this.cases = cases;
        this.files = files;
        this.news = news;
        this.roles = roles;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
        this.shown = shown;
        this.merged = merged;
        this.changed = changed;
    }

    /**
     * Registers an organisation as a draft, whose administrator its creator becomes.
     *
     * @return its id
     * @throws Refused invalid-request with every wrong field, or for a person with five unverified ones
     */
    @Transactional
    long register(OrganisationForm form, Actor actor) {
        refuseTooMany(actor);
        long id = organisations.store(form.content(), OrganisationStatus.DRAFT, form.licenceFileId(), actor.id());
        files.checkLicence(form.licenceFileId(), id);
        Roles.ofFounder(form.content().kind()).forEach(role -> roles.give(actor.id(), role, id, actor.id()));
        audit.record(Audit.of(actor, "register", SUBJECT, id).in(id).states(null, OrganisationStatus.DRAFT));
        return id;
    }

    /**
     * Replaces an organisation's content. What was verified stays: its kind, name and codes.
     *
     * @throws Refused not-found for others' organisations, conflict for a stale version, state-conflict while it is
     *     being verified or suspended, invalid-request with every wrong field
     */
    @Transactional
    void change(long id, OrganisationForm form, Actor actor) {
        actor.require(Permission.MANAGE_ORGANISATION, id);
        Organisation old = lock(id, form.readVersion());
        switch (old.status()) {
            case DRAFT, REJECTED -> {
                // everything may change
            }
            case VERIFIED -> refuseOtherIdentity(old, form.content());
            case SUBMITTED, SUSPENDED, MERGED, CLOSED -> throw fixed(old.status());
        }
        files.checkLicence(form.licenceFileId(), id);
        organisations.change(id, form.content());
        sql.update("UPDATE organisation SET licence_file_id = ? WHERE id = ?", form.licenceFileId(), id);
        audit.record(Audit.of(actor, "change", SUBJECT, id).in(id));
    }

    /**
     * Takes a step of SM-01.
     *
     * @throws Refused not-found for whoever neither administers nor oversees it, conflict for a stale version, and what
     *     {@link Lifecycle#take} refuses
     */
    @Transactional
    void move(long id, String action, OrganisationMove move, Actor actor) {
        if (!OwnOrganisations.maySee(id, actor)) {
            throw Refused.notFound();
        }
        Organisation about = lock(id, move.version());
        Organisation target = target(move.targetCode());
        OrganisationStatus next =
                OrganisationLifecycle.SM_01.take(action, about.status(), cases.of(about, target), actor, move.reason());
        boolean returned = next == OrganisationStatus.REJECTED || next == OrganisationStatus.SUSPENDED;
        Long into = next == OrganisationStatus.MERGED && target != null ? target.id() : null;
        sql.update(
                "UPDATE organisation SET status = ?, returned = ?, merged_into_id = ?, version = version + 1,"
                        + " updated_at = ? WHERE id = ?",
                next.name(),
                returned ? move.reason() : null,
                into,
                clock.instant(),
                id);
        follow(about, next, into);
        news.tell(about, next, id);
        audit.record(Audit.of(actor, action, SUBJECT, id)
                .in(id)
                .states(about.status(), next)
                .because(move.reason()));
    }

    private void follow(Organisation about, OrganisationStatus next, @Nullable Long into) {
        long id = Objects.requireNonNull(about.id());
        if (into != null) {
            roles.moveOver(id, into);
            merged.publishEvent(new OrganisationMerged(id, into));
        }
        boolean before = about.status() == OrganisationStatus.VERIFIED;
        boolean after = next == OrganisationStatus.VERIFIED;
        if (before != after) {
            shown.publishEvent(new OrganisationShown(id, after));
            changed.publishEvent(new OrganisationChanged(id));
        }
    }

    private Organisation lock(long id, long version) {
        Organisation found = repository.lock(id).orElseThrow(Refused::notFound);
        if (found.version() != version) {
            throw Refused.conflict();
        }
        return found;
    }

    /** The other organisation is locked too, so that it cannot end while something is merged into it. */
    private @Nullable Organisation target(@Nullable String code) {
        return code == null
                ? null
                : repository
                        .findByPublicCode(code)
                        .flatMap(found -> repository.lock(Objects.requireNonNull(found.id())))
                        .orElse(null);
    }

    private void refuseTooMany(Actor actor) {
        long unverified = sql.count(
                "SELECT COUNT(*) FROM organisation WHERE created_by = ? AND status IN ('DRAFT', 'SUBMITTED', 'REJECTED')",
                actor.id());
        if (unverified >= UNVERIFIED_MAX) {
            FieldProblems problems = new FieldProblems();
            problems.add(
                    "name",
                    "您已有 5 家还没通过核验的单位，请先提交或修改它们。",
                    "You have five unverified organisations; submit or correct them first.");
            problems.throwIfAny();
        }
    }

    private static void refuseOtherIdentity(Organisation old, OrganisationContent content) {
        FieldProblems problems = new FieldProblems();
        same("kind", old.kind(), content.kind(), problems);
        same("name", old.name(), content.name(), problems);
        same("uscc", old.uscc(), content.uscc(), problems);
        same("foreignRegNo", old.foreignRegNo(), content.foreignRegNo(), problems);
        problems.throwIfAny();
    }

    private static void same(String field, @Nullable Object old, @Nullable Object changed, FieldProblems problems) {
        if (!Objects.equals(old, changed)) {
            problems.add(
                    field,
                    "核验过的内容不能自行修改，请联系平台运营。",
                    "Verified facts cannot be changed by oneself; turn to the portal's operator.");
        }
    }

    private static Refused fixed(OrganisationStatus status) {
        return new Refused(
                ProblemType.STATE_CONFLICT,
                new Text(
                        "单位现在的状态是“" + status.label().zh() + "”，资料不能修改。",
                        "The organisation is “" + status.label().en() + "”; its facts cannot be changed now."),
                java.util.List.of());
    }
}
