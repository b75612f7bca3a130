package org.techmatch.organisation;

import static org.techmatch.organisation.InternalRuleStatus.CONSULTED;
import static org.techmatch.organisation.InternalRuleStatus.DRAFT;
import static org.techmatch.organisation.InternalRuleStatus.EFFECTIVE;
import static org.techmatch.organisation.InternalRuleStatus.REPORTED;
import static org.techmatch.organisation.InternalRuleStatus.SUPERSEDED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-23: the life of an internal rule of a research unit. */
public final class InternalRuleLifecycle {
    private static final Guard<Case> STAFF_CONSULTED = new Guard<>(
            "day of consulting the staff",
            new Text("请填征求职工意见的日期。", "Enter the day on which the staff was consulted."),
            Case::consulted);

    private static final Guard<Case> TEXT_PRESENT =
            new Guard<>("its text is there", new Text("请上传制度全文。", "Upload the text of the rule."), Case::text);

    private static final Guard<Case> PUBLIC_IN_UNIT = new Guard<>(
            "public within the unit",
            new Text(
                    "请填在本单位公开的日期（成果转化法第四十四条）。",
                    "Enter the day on which it was made public within the unit (conversion law, article 44)."),
            Case::publicInUnit);

    private static final Guard<Case> DAY_HAS_COME = new Guard<>(
            "its first day has come",
            new Text("还没有到施行日期。", "The day on which it takes effect has not come yet."),
            Case::dayHasCome);

    /** The table. */
    public static final Lifecycle<InternalRuleStatus, Case> SM_23 = new Lifecycle<>(
            "SM-23",
            new Text("内部制度", "Internal rule"),
            InternalRuleStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<InternalRuleStatus, Case>from(DRAFT)
                    .by(Role.UNIT_TECH, Role.UNIT_LEADING_GROUP)
                    .guard(STAFF_CONSULTED)
                    .to(CONSULTED, "consult", "已征求意见", "Consulted on"),
            Transition.<InternalRuleStatus, Case>from(CONSULTED)
                    .by(Role.UNIT_TECH, Role.UNIT_LEADING_GROUP)
                    .guard(TEXT_PRESENT)
                    .guard(PUBLIC_IN_UNIT)
                    .guard(DAY_HAS_COME)
                    .effect("counts for the first deal; the rule that it replaces is superseded")
                    .to(EFFECTIVE, "enact", "施行", "Enact"),
            Transition.<InternalRuleStatus, Case>from(EFFECTIVE)
                    .by(Role.UNIT_TECH, Role.UNIT_LEADING_GROUP)
                    .effect("the day of reporting; without it the unit is reminded after 30 days")
                    .to(REPORTED, "report", "已报主管部门", "Reported to the authority"),
            Transition.<InternalRuleStatus, Case>from(EFFECTIVE, REPORTED)
                    .effect("the rule that replaces it takes effect")
                    .to(SUPERSEDED, "supersede", "替代", "Supersede"));

    private InternalRuleLifecycle() {}

    /** A rule as the guards see it. */
    public record Case(
            long organisationId, boolean consulted, boolean text, boolean publicInUnit, boolean dayHasCome) {}
}
