package org.techmatch.booking;

import static org.techmatch.booking.BookingStatus.AT_RISK;
import static org.techmatch.booking.BookingStatus.CANCELLED;
import static org.techmatch.booking.BookingStatus.CLOSED;
import static org.techmatch.booking.BookingStatus.DELIVERED;
import static org.techmatch.booking.BookingStatus.EFFECTIVE;
import static org.techmatch.booking.BookingStatus.FAILED;
import static org.techmatch.booking.BookingStatus.IN_PROGRESS;
import static org.techmatch.booking.BookingStatus.NEGOTIATING;
import static org.techmatch.booking.BookingStatus.OUTPUT_SUBMITTED;
import static org.techmatch.booking.BookingStatus.PROPOSED;
import static org.techmatch.booking.BookingStatus.TERMINATED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-09: a booked project. What needs several sides is taken when the last of them has said yes. */
public final class BookingLifecycle {
    static final String ACCEPT = "accept";
    static final String NEGOTIATE = "negotiate";
    static final String CANCEL = "cancel";
    static final String EFFECT = "effect";
    static final String START = "start";
    static final String AT_RISK_SHOWN = "at-risk";
    static final String OVERDUE = "overdue";
    static final String EXTEND = "extend";
    static final String OUTPUT = "output";
    static final String DELIVER = "deliver";
    static final String SETTLE = "settle";
    static final String FAIL = "fail";
    static final String TERMINATE = "terminate";

    private static final Role[] SIDES = {Role.ENTERPRISE, Role.UNIT_TECH, Role.RESEARCHER};

    private static final Guard<Case> MY_YES = new Guard<>(
            "this side has not said yes yet",
            new Text("您这一方已经同意，等其他方。", "Your side has agreed; the others decide now."),
            about -> !about.ownSideAgreed());
    private static final Guard<Case> ACCEPTED = new Guard<>(
            "all milestones are accepted by both keys",
            new Text("还有里程碑没有经两方确认。", "A milestone is not accepted by both sides yet."),
            Case::milestonesAccepted);
    private static final Guard<Case> FINAL = new Guard<>(
            "the enterprise accepted the delivery",
            new Text("等企业对交付作最终验收。", "The enterprise's final acceptance is missing."),
            Case::finallyAccepted);
    private static final Guard<Case> SCREENED = new Guard<>(
            "R-626: the achievement is screened and stands in the ledger",
            new Text("成果还没有通过涉密筛查并登记台账，办完才能交付。", "The achievement must be screened and in the ledger first."),
            Case::achievementReady);
    private static final Guard<Case> IN_TIME = new Guard<>(
            "§8 case 7: the long stop has not passed, or was extended by three sides",
            new Text("已过最迟交付日，三方签延期后才能交付。", "The long stop has passed; the three sides must extend it first."),
            Case::inTime);

    /** The table. */
    public static final Lifecycle<BookingStatus, Case> SM_09 = new Lifecycle<>(
            "SM-09",
            new Text("预约赋权项目", "Booked project"),
            BookingStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<BookingStatus, Case>from(PROPOSED)
                    .by(SIDES)
                    .guard(MY_YES)
                    .effect("the side's yes is kept; with the third one talks begin")
                    .to(PROPOSED, ACCEPT, "同意洽谈", "Accept"),
            Transition.<BookingStatus, Case>from(PROPOSED)
                    .effect("the three sides have accepted")
                    .to(NEGOTIATING, NEGOTIATE, "开始洽谈", "Begin talks"),
            Transition.<BookingStatus, Case>from(PROPOSED, NEGOTIATING)
                    .by(SIDES)
                    .withReason()
                    .effect("the demand stays open to other teams")
                    .to(CANCELLED, CANCEL, "不再继续", "Withdraw"),
            Transition.<BookingStatus, Case>from(NEGOTIATING)
                    .effect(
                            "everybody has signed; R-621: takes a slot under the demand's row lock; the demand is BOOKED")
                    .to(EFFECTIVE, EFFECT, "生效", "Take effect"),
            Transition.<BookingStatus, Case>from(EFFECTIVE)
                    .by(Role.UNIT_TECH, Role.RESEARCHER)
                    .to(IN_PROGRESS, START, "开始研发", "Start"),
            Transition.<BookingStatus, Case>from(IN_PROGRESS)
                    .by(SIDES)
                    .withReason()
                    .effect("the sides decide on an extension or an end")
                    .to(AT_RISK, AT_RISK_SHOWN, "报告研发风险", "Report a risk"),
            Transition.<BookingStatus, Case>from(IN_PROGRESS)
                    .effect("the long stop has passed")
                    .to(AT_RISK, OVERDUE, "超过最迟交付日", "Long stop passed"),
            Transition.<BookingStatus, Case>from(AT_RISK)
                    .effect("signed by all three sides; the long stop moves")
                    .to(IN_PROGRESS, EXTEND, "延期", "Extend"),
            Transition.<BookingStatus, Case>from(IN_PROGRESS)
                    .effect("signed by all three sides; the long stop moves")
                    .to(IN_PROGRESS, EXTEND, "延期", "Extend"),
            Transition.<BookingStatus, Case>from(OUTPUT_SUBMITTED)
                    .effect("§8 case 7: signed by all three sides; the long stop moves")
                    .to(OUTPUT_SUBMITTED, EXTEND, "延期", "Extend"),
            Transition.<BookingStatus, Case>from(IN_PROGRESS, OUTPUT_SUBMITTED)
                    .by(Role.RESEARCHER)
                    .guard(ACCEPTED)
                    .effect("the achievement that came out is named; both keys judge the delivery")
                    .to(OUTPUT_SUBMITTED, OUTPUT, "提交成果", "Submit the output"),
            Transition.<BookingStatus, Case>from(OUTPUT_SUBMITTED)
                    .by(Role.UNIT_TECH)
                    .guard(FINAL)
                    .guard(SCREENED)
                    .guard(IN_TIME)
                    .effect("R-624–R-626: ownership is written and vests, once")
                    .to(DELIVERED, DELIVER, "确认交付", "Deliver"),
            Transition.<BookingStatus, Case>from(DELIVERED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .withReason()
                    .effect("payments are settled outside the portal")
                    .to(CLOSED, SETTLE, "结清", "Settle"),
            Transition.<BookingStatus, Case>from(AT_RISK)
                    .effect("R-627: no repayment by the team, no negative record; what has not vested is nobody's")
                    .to(FAILED, FAIL, "研发失败", "Fail without fault"),
            Transition.<BookingStatus, Case>from(AT_RISK)
                    .effect("R-627: the contract's remedies, recorded only; what has not vested is nobody's")
                    .to(TERMINATED, TERMINATE, "违约终止", "Terminate"));

    private BookingLifecycle() {}

    /**
     * A project as the guards see it, from the side of whoever acts.
     *
     * @param organisationId the organisation for which the person acts
     */
    public record Case(
            long organisationId,
            boolean ownSideAgreed,
            boolean milestonesAccepted,
            boolean finallyAccepted,
            boolean achievementReady,
            boolean inTime) {}
}
