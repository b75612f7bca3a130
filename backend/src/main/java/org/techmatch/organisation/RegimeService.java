package org.techmatch.organisation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** what a research unit needs before its first deal: a leading group, and four internal rules in force. */
@Singleton
public class RegimeService {
    private static final List<InternalRuleKind> NEEDED = List.of(
            InternalRuleKind.SEPARATE_LEDGER,
            InternalRuleKind.CONVERSION,
            InternalRuleKind.REWARD,
            InternalRuleKind.PRICING_OBJECTION);
    private static final int REPORT_DAYS = 30;
    private static final int MEMBERS_MAX = 50;

    private final OrganisationRepository organisations;
    private final LeadingGroups groups;
    private final InternalRules rules;
    private final InternalRuleService steps;
    private final Roles roles;
    private final Notifications notifications;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    RegimeService(
            OrganisationRepository organisations,
            LeadingGroups groups,
            InternalRules rules,
            InternalRuleService steps,
            Roles roles,
            Notifications notifications,
            Sql sql,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.groups = groups;
        this.rules = rules;
        this.steps = steps;
        this.roles = roles;
        this.notifications = notifications;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** whether a research unit may sign its first deal. */
    public boolean isInForce(long unitId) {
        return missing(unitId).isEmpty();
    }

    /** what a research unit still lacks for its first deal. */
    public List<Text> missing(long unitId) {
        List<Text> missing = new ArrayList<>(groups.missing(unitId));
        List<InternalRules.Stored> all = rules.of(unitId);
        for (InternalRuleKind kind : NEEDED) {
            if (all.stream().noneMatch(rule -> rule.kind() == kind && rule.isInForce())) {
                missing.add(new Text(
                        "“" + kind.label().zh() + "”制度还没有施行。",
                        "No internal rule on “" + kind.label().en() + "” is in force."));
            }
        }
        return missing;
    }

    LeadingGroupView group(long unitId, Actor actor, Language language) {
        requireReader(unitId, actor);
        List<String> missing =
                groups.missing(unitId).stream().map(text -> text.in(language)).toList();
        return groups.find(unitId)
                .map(found -> new LeadingGroupView(
                        found.version(),
                        found.documentNo(),
                        found.from(),
                        found.to(),
                        found.seats().stream()
                                .map(seat -> new LeadingGroupView.Member(
                                        seat.accountId(),
                                        seat.name(),
                                        seat.function(),
                                        seat.function().label().in(language),
                                        seat.isHead()))
                                .toList(),
                        missing))
                .orElseGet(() -> new LeadingGroupView(0, null, null, null, List.of(), missing));
    }

    /**
     * Replaces the leading group of a research unit.
     *
     * @throws Refused not-found for others' units, conflict for a stale version, invalid-request for a group without
     *     members for assets, research and finance, without one head, or with people who do not belong to the unit
     */
    @Transactional
    void appoint(long unitId, LeadingGroupForm form, Actor actor) {
        requireWriter(unitId, actor);
        organisations.lock(unitId);
        long version = groups.find(unitId).map(LeadingGroups.Stored::version).orElse(0L);
        if (version != form.version()) {
            throw Refused.conflict();
        }
        check(unitId, form);
        sql.update("""
                INSERT INTO leading_group (organisation_id, version, document_no, from_date, to_date, updated_at)
                VALUES (?, 1, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE version = version + 1,
                    document_no = VALUES(document_no), from_date = VALUES(from_date), to_date = VALUES(to_date),
                    updated_at = VALUES(updated_at)
                """, unitId, form.documentNo().strip(), form.from(), form.to(), clock.instant());
        sql.update("DELETE FROM leading_group_member WHERE organisation_id = ?", unitId);
        for (LeadingGroupForm.Seat seat : form.members()) {
            sql.update(
                    "INSERT INTO leading_group_member (organisation_id, account_id, position, is_head)"
                            + " VALUES (?, ?, ?, ?)",
                    unitId,
                    seat.accountId(),
                    seat.function().name(),
                    seat.isHead());
        }
        audit.record(
                Audit.of(actor, "appoint-leading-group", "organisation", unitId).in(unitId));
    }

    InternalRuleList rules(long unitId, Actor actor, Language language) {
        requireReader(unitId, actor);
        List<String> missing =
                missing(unitId).stream().map(text -> text.in(language)).toList();
        return new InternalRuleList(
                rules.of(unitId).stream()
                        .map(rule -> rules.view(rule, actor, language))
                        .toList(),
                missing.isEmpty(),
                missing);
    }

    InternalRuleView rule(long unitId, long ruleId, Actor actor, Language language) {
        requireReader(unitId, actor);
        return rules.view(rules.find(unitId, ruleId).orElseThrow(Refused::notFound), actor, language);
    }

    long add(long unitId, InternalRuleForm form, Actor actor) {
        requireWriter(unitId, actor);
        return steps.add(unitId, form, actor);
    }

    void changeRule(long unitId, long ruleId, InternalRuleForm form, Actor actor) {
        requireWriter(unitId, actor);
        steps.change(unitId, ruleId, form, actor);
    }

    void moveRule(long unitId, long ruleId, String action, InternalRuleMove move, Actor actor) {
        requireWriter(unitId, actor);
        steps.move(unitId, ruleId, action, move, actor);
    }

    /**
     * reminds units of rules that have been in force for 30 days without being reported, once each.
     *
     * @return how many rules
     */
    @Transactional
    public int remind() {
        LocalDate since = LocalDate.ofInstant(clock.instant(), Clocks.ZONE).minusDays(REPORT_DAYS);
        List<InternalRules.Stored> late = rules.unreported(since);
        for (InternalRules.Stored rule : late) {
            sql.update("UPDATE internal_rule SET reminded_at = ? WHERE id = ?", clock.instant(), rule.id());
            Set<Long> people = new LinkedHashSet<>(roles.holders(Role.UNIT_TECH, rule.organisationId()));
            people.addAll(roles.holders(Role.UNIT_LEADING_GROUP, rule.organisationId()));
            people.forEach(account -> notifications.tell(
                    account,
                    NotificationKind.REGIME,
                    new Text(
                            "内部制度施行 30 天还没有报主管部门备案",
                            "An internal rule has been in force for 30 days without being reported"),
                    "/workbench/organisations/" + rule.organisationId() + "/regime"));
        }
        return late.size();
    }

    private void check(long unitId, LeadingGroupForm form) {
        FieldProblems problems = new FieldProblems();
        problems.length("documentNo", form.documentNo().strip(), 2, 120);
        if (form.to() != null && form.to().isBefore(form.from())) {
            problems.add("to", "最后一天不能早于第一天。", "The last day cannot be before the first.");
        }
        if (form.members().isEmpty() || form.members().size() > MEMBERS_MAX) {
            problems.add("members", "成员应为 1 到 50 人。", "1 to 50 members.");
        }
        for (GroupFunction function : List.of(GroupFunction.ASSET, GroupFunction.RESEARCH, GroupFunction.FINANCE)) {
            if (form.members().stream().noneMatch(seat -> seat.function() == function)) {
                problems.add(
                        "members",
                        "至少要有一位负责" + function.label().zh() + "的成员。",
                        "At least one member for " + function.label().en() + ".");
            }
        }
        if (form.members().stream().filter(LeadingGroupForm.Seat::isHead).count() != 1) {
            problems.add("members", "请指定一位组长。", "Name one head.");
        }
        Set<String> seats = new LinkedHashSet<>();
        for (int i = 0; i < form.members().size(); i++) {
            LeadingGroupForm.Seat seat = form.members().get(i);
            if (!seats.add(seat.accountId() + " " + seat.function())) {
                problems.add("members." + i, "同一人的同一分工写了两次。", "The same person and function twice.");
            }
            if (!roles.isMember(seat.accountId(), unitId)) {
                problems.add("members." + i, "这个人不是本单位成员。", "Not a member of this unit.");
            }
        }
        problems.throwIfAny();
    }

    private void requireReader(long unitId, Actor actor) {
        if (!actor.isIn(unitId) && !actor.has(Role.AUTHORITY_SCI, Role.AUDITOR)) {
            throw Refused.notFound();
        }
        requireUnit(unitId);
    }

    private void requireWriter(long unitId, Actor actor) {
        actor.require(Permission.MANAGE_REGIME, unitId);
        requireUnit(unitId);
    }

    private void requireUnit(long unitId) {
        boolean unit = organisations
                .findById(unitId)
                .filter(found -> found.kind() == OrganisationKind.RESEARCH_UNIT)
                .isPresent();
        if (!unit) {
            throw Refused.notFound();
        }
    }
}
