package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Shows organisations to their own people and to the operator. */
@Singleton
class OwnOrganisations {
    private static final int SIZE = 20;

    private final OrganisationRepository repository;
    private final Organisations organisations;
    private final OrganisationCases cases;
    private final Roles roles;
    private final Sql sql;

    OwnOrganisations(
            OrganisationRepository repository,
            Organisations organisations,
            OrganisationCases cases,
            Roles roles,
            Sql sql) {
        this.repository = repository;
        this.organisations = organisations;
        this.cases = cases;
        this.roles = roles;
        this.sql = sql;
    }

    /** Whether everything written about the organisation is for this person: its members and those who oversee it. */
    static boolean maySee(long id, Actor actor) {
        return actor.isIn(id) || actor.has(Role.PORTAL_OPS, Role.AUTHORITY_SCI);
    }

    /**
     * One organisation.
     *
     * @throws Refused not-found for whoever it is not for
     */
    OwnOrganisationView get(long id, Actor actor, Language language) {
        if (!maySee(id, actor)) {
            throw Refused.notFound();
        }
        return afterChange(id, actor, language);
    }

    /** One organisation for whoever has just changed it, whose roles may be new or over. */
    OwnOrganisationView afterChange(long id, Actor actor, Language language) {
        return view(repository.findById(id).orElseThrow(Refused::notFound), actor, language);
    }

    /** The organisations of a person, except those that are over. */
    OwnOrganisationList of(Actor actor, Language language) {
        return new OwnOrganisationList(
                actor.grants().stream()
                        .map(Actor.Grant::organisationId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(id -> repository.findById(id).orElseThrow())
                        .map(found -> view(found, actor, language))
                        .toList(),
                null);
    }

    /** Organisations in a state, those that waited longest first. */
    OwnOrganisationList inState(OrganisationStatus state, @Nullable String cursor, Actor actor, Language language) {
        List<Long> ids = sql.list(
                "SELECT id FROM organisation WHERE status = ? AND id > ? ORDER BY id LIMIT " + (SIZE + 1),
                row -> row.getLong(1),
                state.name(),
                position(cursor));
        boolean more = ids.size() > SIZE;
        List<Long> page = more ? ids.subList(0, SIZE) : ids;
        return new OwnOrganisationList(
                page.stream()
                        .map(id -> view(repository.findById(id).orElseThrow(), actor, language))
                        .toList(),
                more ? String.valueOf(page.getLast()) : null);
    }

    private static long position(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,18}")) {
            FieldProblems problems = new FieldProblems();
            problems.add("cursor", "翻页位置无法识别，请从第一页开始。", "Unknown cursor; begin with the first page.");
            problems.throwIfAny();
        }
        return Long.parseLong(cursor);
    }

    private OwnOrganisationView view(Organisation o, Actor actor, Language language) {
        long id = Objects.requireNonNull(o.id());
        Actor now = o.createdBy() != null && actor.is(o.createdBy()) ? withOwn(id, actor) : actor;
        boolean full = now.may(Permission.MANAGE_ORGANISATION, id) || now.has(Role.PORTAL_OPS, Role.AUTHORITY_SCI);
        boolean clear = now.isIn(id) || now.has(Role.AUTHORITY_SCI);
        OrganisationView.Contact contact =
                OrganisationView.Contact.of(o.contactName(), o.contactPhone(), o.contactEmail());
        return new OwnOrganisationView(
                id,
                Objects.requireNonNull(o.publicCode()),
                o.version(),
                StateView.of(o.status(), language),
                MoveView.of(OrganisationLifecycle.SM_01.moves(o.status(), cases.forButtons(o), now), language),
                o.kind(),
                o.name(),
                o.shortName(),
                o.uscc(),
                o.foreignRegNo(),
                o.districtCode(),
                o.address(),
                o.website(),
                o.intro(),
                contact.name(),
                clear ? o.contactPhone() : contact.phoneMasked(),
                clear ? o.contactEmail() : contact.emailMasked(),
                organisations.profile(o),
                full ? o.licenceFileId() : null,
                full ? o.returned() : null,
                mergedInto(o),
                members(id),
                Clocks.local(o.createdAt()),
                Clocks.local(o.updatedAt()));
    }

    /** Whoever has just registered it became its administrator after the request began. */
    private Actor withOwn(long id, Actor actor) {
        if (actor.isIn(id) || !roles.holders(Role.ORG_ADMIN, id).contains(actor.id())) {
            return actor;
        }
        List<Actor.Grant> grants = new java.util.ArrayList<>(actor.grants());
        grants.add(new Actor.Grant(Role.ORG_ADMIN, id, false));
        return new Actor(actor.accountId(), actor.name(), actor.address(), List.copyOf(grants));
    }

    private @Nullable String mergedInto(Organisation o) {
        return o.mergedIntoId() == null
                ? null
                : repository
                        .findById(o.mergedIntoId())
                        .map(Organisation::publicCode)
                        .orElse(null);
    }

    private int members(long id) {
        LocalDate today = roles.today();
        return (int) sql.count(
                "SELECT COUNT(DISTINCT account_id) FROM membership WHERE organisation_id = ? AND status = 'ACTIVE'"
                        + " AND from_date <= ? AND (to_date IS NULL OR to_date >= ?)",
                id,
                today,
                today);
    }
}
