package org.techmatch.booking;

import static org.techmatch.booking.MilestoneStatus.ACCEPTED;
import static org.techmatch.booking.MilestoneStatus.OPEN;
import static org.techmatch.booking.MilestoneStatus.SUBMITTED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-09 for each milestone, and for the delivery as a whole: two keys in any order over one submission. */
public final class MilestoneLifecycle {
    static final String SUBMIT = "submit";
    static final String JUDGE = "judge";
    static final String COMPLETE = "complete";
    static final String REOPEN = "reopen";

    private static final Guard<Case> FREE = new Guard<>(
            "this key was not used on this submission",
            new Text("您这一方已对这次材料作过结论，不能更改。", "Your side has judged this submission; that cannot be changed."),
            about -> !about.ownSideJudged());

    /** The table. */
    public static final Lifecycle<MilestoneStatus, Case> SM_09_MILESTONE = new Lifecycle<>(
            "SM-09-milestone",
            new Text("里程碑", "Milestone"),
            MilestoneStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<MilestoneStatus, Case>from(OPEN)
                    .by(Role.RESEARCHER)
                    .effect("at least one piece of evidence; both keys are told")
                    .to(SUBMITTED, SUBMIT, "提交材料", "Submit"),
            Transition.<MilestoneStatus, Case>from(SUBMITTED)
                    .by(Role.ENTERPRISE, Role.UNIT_TECH)
                    .guard(FREE)
                    .effect("the enterprise judges the criteria, the unit completeness; R-630: silence never accepts")
                    .to(SUBMITTED, JUDGE, "验收", "Judge"),
            Transition.<MilestoneStatus, Case>from(SUBMITTED)
                    .effect("every key accepted: final; R-624: MILESTONE vests")
                    .to(ACCEPTED, COMPLETE, "确认完成", "Accepted"),
            Transition.<MilestoneStatus, Case>from(SUBMITTED)
                    .effect("REJECT or CONDITIONAL with remedies; nothing vests")
                    .to(OPEN, REOPEN, "退回整改", "Open again"));

    private MilestoneLifecycle() {}

    /** A milestone from the side of whoever acts. */
    public record Case(long organisationId, boolean ownSideJudged) {}
}
