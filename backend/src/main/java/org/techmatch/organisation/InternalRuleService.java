package org.techmatch.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Writes internal rules and takes the steps of SM-23; whose they are is asked by {@link RegimeService}. */
@Singleton
class InternalRuleService {
    private static final String SUBJECT = "internal-rule";

    private final InternalRules rules;
    private final OrganisationFiles files;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    InternalRuleService(InternalRules rules, OrganisationFiles files, Sql sql, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.files = files;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a draft and returns its id. */
    @Transactional
    long add(long unitId, InternalRuleForm form, Actor actor) {
        check(unitId, null, form);
        Instant now = clock.instant();
        sql.update(
                """
                INSERT INTO internal_rule (version, organisation_id, kind, title, file_id, effective_from,
                    public_in_unit_at, staff_consulted_at, supersedes_id, status, created_by, created_at, updated_at)
                VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)
                """,
                unitId,
                form.kind().name(),
                form.title().strip(),
                form.fileId(),
                form.effectiveFrom(),
                form.publicInUnitAt(),
                form.staffConsultedAt(),
                form.supersedesId(),
                actor.id(),
                now,
                now);
        long id = sql.count("SELECT LAST_INSERT_ID()");
        audit.record(Audit.of(actor, "add", SUBJECT, id).in(unitId).states(null, InternalRuleStatus.DRAFT));
        return id;
    }

    /** Changes a rule that is not in force yet. */
    @Transactional
    void change(long unitId, long ruleId, InternalRuleForm form, Actor actor) {
        InternalRules.Stored old = lock(unitId, ruleId, form.version());
        if (old.isInForce() || old.status() == InternalRuleStatus.SUPERSEDED) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text(
                            "施行的制度不能再改。请新建一版，并填明它替代哪一版。",
                            "A rule in force cannot be changed. Add a new version that replaces it."),
                    java.util.List.of());
        }
        check(unitId, ruleId, form);
        sql.update(
                """
                UPDATE internal_rule SET version = version + 1, kind = ?, title = ?, file_id = ?, effective_from = ?,
                    public_in_unit_at = ?, staff_consulted_at = ?, supersedes_id = ?, updated_at = ? WHERE id = ?
                """,
                form.kind().name(),
                form.title().strip(),
                form.fileId(),
                form.effectiveFrom(),
                form.publicInUnitAt(),
                form.staffConsultedAt(),
                form.supersedesId(),
                clock.instant(),
                ruleId);
        audit.record(Audit.of(actor, "change", SUBJECT, ruleId).in(unitId));
    }

    /** Takes a step of SM-23; enacting supersedes what the rule replaces. */
    @Transactional
    void move(long unitId, long ruleId, String action, InternalRuleMove move, Actor actor) {
        InternalRules.Stored rule = lock(unitId, ruleId, move.version());
        InternalRuleStatus next =
                InternalRuleLifecycle.SM_23.take(action, rule.status(), rules.about(rule), actor, move.reason());
        LocalDate reported = next == InternalRuleStatus.REPORTED ? reportedOn(rule, move.on()) : rule.reportedAt();
        sql.update(
                "UPDATE internal_rule SET status = ?, reported_at = ?, version = version + 1, updated_at = ? WHERE id = ?",
                next.name(),
                reported,
                clock.instant(),
                ruleId);
        if (next == InternalRuleStatus.EFFECTIVE && rule.supersedesId() != null) {
            supersede(unitId, rule.supersedesId());
        }
        audit.record(Audit.of(actor, action, SUBJECT, ruleId)
                .in(unitId)
                .states(rule.status(), next)
                .because(move.reason()));
    }

    private void supersede(long unitId, long oldId) {
        InternalRules.Stored old = rules.lock(unitId, oldId).orElseThrow(Refused::notFound);
        if (!old.isInForce()) {
            return;
        }
        Actor system = Actor.system("supersede");
        InternalRuleStatus next =
                InternalRuleLifecycle.SM_23.take("supersede", old.status(), rules.about(old), system, null);
        sql.update(
                "UPDATE internal_rule SET status = ?, version = version + 1, updated_at = ? WHERE id = ?",
                next.name(),
                clock.instant(),
                oldId);
        audit.record(Audit.of(system, "supersede", SUBJECT, oldId).in(unitId).states(old.status(), next));
    }

    private InternalRules.Stored lock(long unitId, long ruleId, @Nullable Long version) {
        InternalRules.Stored found = rules.lock(unitId, ruleId).orElseThrow(Refused::notFound);
        if (!Objects.equals(found.version(), version)) {
            throw Refused.conflict();
        }
        return found;
    }

    private LocalDate reportedOn(InternalRules.Stored rule, @Nullable LocalDate on) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today) || day.isBefore(rule.effectiveFrom().minusYears(1))) {
            FieldProblems problems = new FieldProblems();
            problems.add("on", "报备日期不能晚于今天。", "The day of reporting cannot be after today.");
            problems.throwIfAny();
        }
        return day;
    }

    private void check(long unitId, @Nullable Long ownId, InternalRuleForm form) {
        files.checkOwn(form.fileId(), unitId);
        FieldProblems problems = new FieldProblems();
        problems.length("title", form.title().strip(), 4, 200);
        Long old = form.supersedesId();
        if (old != null
                && (old.equals(ownId)
                        || rules.find(unitId, old)
                                .filter(rule -> rule.kind() == form.kind())
                                .isEmpty())) {
            problems.add("supersedesId", "被替代的应是本单位同一类的制度。", "Must be a rule of the same kind in this unit.");
        }
        problems.throwIfAny();
    }
}
