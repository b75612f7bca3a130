package org.techmatch.notice;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.calendar.DayKind;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Notices of kind OTHER that a unit writes, publishes and voids by itself. */
@Singleton
class NoticeService {
    private final NoticeRows rows;
    private final NewNotices drafts;
    private final NoticeSteps steps;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    NoticeService(
            NoticeRows rows,
            NewNotices drafts,
            NoticeSteps steps,
            Organisations organisations,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.steps = steps;
        this.organisations = organisations;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @throws Refused not-found for others' units, invalid-request with every wrong field
     */
    @Transactional
    long draft(NoticeForm form, Actor by) {
        Long unit = form.organisationId();
        by.require(Permission.RUN_NOTICE, unit);
        if (unit == null
                || organisations.find(unit).filter(NoticeService::isUnit).isEmpty()) {
            throw Refused.notFound();
        }
        long id = drafts.insert(content(form, unit), Notice.OWN_SUBJECT, null, null, Set.of(), by, now());
        audit.record(Audit.of(by, "draft", NoticeSteps.KIND, id).in(unit).states(null, NoticeStatus.DRAFT));
        return id;
    }

    /**
     * Changes a draft.
     *
     * @throws Refused conflict for a stale version, state-conflict once it is published
     */
    @Transactional
    void change(long id, NoticeForm form, Actor by) {
        Notice notice = draft(id, form.version(), by);
        NewNotices.Content content = content(form, notice.organisationId());
        sql.update(
                "UPDATE notice SET version = version + 1, scope = ?, payload = ?, title = ?, min_days = ?, day_kind = ?,"
                        + " objection_channel = ?, updated_at = ? WHERE id = ?",
                content.scope().name(),
                rows.written(content.payload()),
                content.payload().title(),
                content.days(),
                content.dayKind().name(),
                content.objectionChannel(),
                now(),
                id);
        audit.record(Audit.of(by, "change", NoticeSteps.KIND, id).in(notice.organisationId()));
    }

    /**
     * deletes a draft; its creator may.
     *
     * @throws Refused forbidden for others, state-conflict once it is published
     */
    @Transactional
    void delete(long id, long version, Actor by) {
        Notice notice = draft(id, version, by);
        if (!by.is(notice.createdBy())) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text("草稿只能由创建人删除。", "Only whoever created a draft may delete it."),
                    List.of());
        }
        sql.update("DELETE FROM notice WHERE id = ?", id);
        audit.record(Audit.of(by, "delete", NoticeSteps.KIND, id).in(notice.organisationId()));
    }

    /**
     * Publishes or voids.
     *
     * @throws Refused conflict for a stale version, and what SM-12 refuses
     */
    @Transactional
    void move(long id, String action, NoticeMove move, Actor by) {
        Notice notice = steps.locked(id, move.version(), Permission.RUN_NOTICE, by);
        switch (action) {
            case NoticeLifecycle.PUBLISH -> steps.publish(notice, action, by, by, now());
            case NoticeLifecycle.WITHDRAW -> steps.end(notice, action, by, by, move.reason(), now());
            default -> throw Refused.notFound();
        }
    }

    private Notice draft(long id, long version, Actor by) {
        Notice notice = steps.locked(id, version, Permission.RUN_NOTICE, by);
        if (notice.status() != NoticeStatus.DRAFT || !notice.isOwn()) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text(
                            "已经发布的公示不能改。内容有变请作废，再发新的公示。",
                            "A published notice cannot be changed. Void it and publish a new one."),
                    List.of());
        }
        return notice;
    }

    private static boolean isUnit(OrganisationFacts organisation) {
        return organisation.kind() == OrganisationKind.RESEARCH_UNIT && organisation.isVerified();
    }

    private static NewNotices.Content content(NoticeForm form, long unit) {
        FieldProblems problems = new FieldProblems();
        NoticeScope scope = value(NoticeScope.class, form.scope()).orElse(null);
        if (scope == null) {
            problems.add("scope", "请选公示范围。", "Choose who may read it.");
        }
        DayKind dayKind = value(DayKind.class, form.dayKind()).orElse(null);
        if (dayKind == null) {
            problems.add("dayKind", "请选日历日或工作日。", "Choose calendar or working days.");
        }
        NoticeRules.checkDays(form.days(), null, problems);
        NoticePayload payload = NoticeRules.checked(
                new NoticePayload(
                        form.title() == null ? "" : form.title(), listed(form.facts()), listed(form.sections())),
                problems);
        String channel = NoticeRules.channel(form.objectionChannel(), problems);
        problems.throwIfAny();
        return new NewNotices.Content(
                NoticeKind.OTHER,
                Objects.requireNonNull(scope),
                unit,
                payload,
                Objects.requireNonNull(form.days()),
                Objects.requireNonNull(dayKind),
                channel);
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
