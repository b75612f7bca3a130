package org.techmatch.empowerment;

import static org.techmatch.empowerment.EmpowermentStatus.AMENDED;
import static org.techmatch.empowerment.EmpowermentStatus.DECIDED;
import static org.techmatch.empowerment.EmpowermentStatus.DRAFT;
import static org.techmatch.empowerment.EmpowermentStatus.EFFECTIVE;
import static org.techmatch.empowerment.EmpowermentStatus.LAPSE_REVIEW;
import static org.techmatch.empowerment.EmpowermentStatus.NOTICE;
import static org.techmatch.empowerment.EmpowermentStatus.SIGNED;
import static org.techmatch.empowerment.EmpowermentStatus.TEAM_CONFIRMED;
import static org.techmatch.empowerment.EmpowermentStatus.TERMINATED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-08: an empowerment agreement, whose three modes differ only in what makes it effective. */
public final class EmpowermentLifecycle {
    static final String OFFER = "offer";
    static final String CONFIRM = "confirm";
    static final String GIVE_NOTICE = "give-notice";
    static final String REOPEN = "reopen";
    static final String TAKE_BACK = "take-back";
    static final String DECIDE = "decide";
    static final String SIGN = "sign";
    static final String AGREE = "agree";
    static final String COMMIT = "commit";
    static final String REVIEW = "review";
    static final String KEEP = "keep";
    static final String REPLACE = "replace";
    static final String TERMINATE = "terminate";

    private static final Guard<Case> OFFERED = guard(
            "the agreement was offered for signature",
            "请先出具协议文件，供团队确认。",
            "Issue the agreement first, so that the team can confirm it.",
            Case::offered);
    private static final Guard<Case> TEAM = guard(
            "R-601: all named completers have confirmed",
            "还有完成人没有确认份额。",
            "Some completers have not confirmed yet.",
            Case::teamConfirmed);
    private static final Guard<Case> NOTICE_ON =
            guard("CFG-09: empowerment needs a notice", "现行参数不要求公示。", "No notice is needed now.", Case::noticeNeeded);
    private static final Guard<Case> NOTICE_PASSED = guard(
            "R-607: the notice has passed, or none is needed",
            "公示期满且没有未处理的异议后才能决策。",
            "Decided only after the notice has passed without an open objection.",
            about -> !about.noticeNeeded() || about.noticePassed());
    private static final Guard<Case> DECISION = guard(
            "R-011: a decision is recorded; nobody with an interest took part",
            "请记录领导小组的决策。",
            "Record the leading group's decision.",
            Case::decided);
    private static final Guard<Case> SIGNATURES = guard(
            "unit, all completers and all other owners have signed",
            "还有签署方没有签署。",
            "Some have not signed yet.",
            Case::allSigned);
    private static final Guard<Case> LETTERS = guard(
            "R-610: letters are there if powers are granted",
            "协议授予决定权，须先有生效的委托授权书和风险承诺书。",
            "Powers are granted: authorisation and risk commitment letters must be active first.",
            Case::lettersPresent);
    private static final Guard<Case> READY = guard(
            "R-604: the achievement stands in the ledger and no other agreement is effective (R-606)",
            "成果须已登记台账，且没有其他生效的赋权协议。",
            "The achievement must be in the ledger, without another effective agreement.",
            Case::achievementFree);
    private static final Guard<Case> BOOKED =
            guard("the agreement is BOOKED", "只有预约赋权这样生效。", "Only for booked empowerment.", Case::booked);
    private static final Guard<Case> PAPERS = guard(
            "a decision with the papers that all signed, or the court's",
            "请附全体签署的终止文件，或法院文书。",
            "Attach the paper that all signed, or the court's document.",
            Case::decided);

    /** The table. */
    public static final Lifecycle<EmpowermentStatus, Case> SM_08 = new Lifecycle<>(
            "SM-08",
            new Text("赋权协议", "Empowerment agreement"),
            EmpowermentStatus.class,
            about -> new Lifecycle.Subject(about.unitId(), null),
            from(DRAFT)
                    .by(Role.UNIT_TECH)
                    .effect("the PDF is issued; earlier confirmations count no longer")
                    .to(DRAFT, OFFER, "出具协议", "Issue for confirmation"),
            from(DRAFT)
                    .guard(OFFERED)
                    .guard(TEAM)
                    .effect("follows the last completer's signature")
                    .to(TEAM_CONFIRMED, CONFIRM, "团队确认", "Confirm"),
            from(TEAM_CONFIRMED)
                    .by(Role.UNIT_TECH)
                    .guard(NOTICE_ON)
                    .effect("PublicityNotice EMPOWERMENT")
                    .to(NOTICE, GIVE_NOTICE, "发起公示", "Give notice"),
            from(TEAM_CONFIRMED, NOTICE, DECIDED)
                    .by(Role.UNIT_TECH)
                    .withReason()
                    .effect("a running notice is void; the team confirms anew")
                    .to(DRAFT, TAKE_BACK, "退回修改", "Take back to change"),
            from(NOTICE)
                    .effect("an objection was upheld, or the notice is void")
                    .to(DRAFT, REOPEN, "退回", "Reopen"),
            from(TEAM_CONFIRMED, NOTICE)
                    .by(Role.UNIT_LEADING_GROUP)
                    .guard(NOTICE_PASSED)
                    .guard(DECISION)
                    .effect("DecisionRecord; interested members are recused")
                    .to(DECIDED, DECIDE, "记录决策", "Record the decision"),
            from(DECIDED)
                    .guard(SIGNATURES)
                    .guard(LETTERS)
                    .effect("follows the last signature")
                    .to(SIGNED, SIGN, "签署", "Sign"),
            from(DRAFT)
                    .guard(BOOKED)
                    .guard(DECISION)
                    .effect("the booking's own agreement was signed by all three sides")
                    .to(SIGNED, AGREE, "随预约协议签署", "Agree with the booking"),
            from(SIGNED)
                    .guard(READY)
                    .effect("ownership rows and ledger SPLIT in the same transaction: INSTANT as the deal is signed"
                            + " (R-603), AGREEMENT at signature, BOOKED at the first vesting")
                    .to(EFFECTIVE, COMMIT, "生效", "Become effective"),
            from(EFFECTIVE).effect("CFG-11 reached without conversion").to(LAPSE_REVIEW, REVIEW, "到期复核", "Review"),
            from(LAPSE_REVIEW)
                    .by(Role.UNIT_TECH)
                    .withReason()
                    .effect("the next review is CFG-11 months later")
                    .to(EFFECTIVE, KEEP, "继续有效", "Keep"),
            from(SIGNED, EFFECTIVE, LAPSE_REVIEW)
                    .effect("R-606: the agreement that amends it has become effective")
                    .to(AMENDED, REPLACE, "被变更", "Amend"),
            from(SIGNED, EFFECTIVE, LAPSE_REVIEW)
                    .by(Role.UNIT_LEADING_GROUP)
                    .guard(PAPERS)
                    .withReason()
                    .effect("what has vested stays")
                    .to(TERMINATED, TERMINATE, "终止", "Terminate"));

    private EmpowermentLifecycle() {}

    private static Transition.Row<EmpowermentStatus, Case> from(EmpowermentStatus... states) {
        return Transition.from(states);
    }

    private static Guard<Case> guard(String name, String zh, String en, java.util.function.Predicate<Case> holds) {
        return new Guard<>(name, new Text(zh, en), holds);
    }

    /** An agreement as the guards see it. */
    public record Case(
            long unitId,
            boolean booked,
            boolean offered,
            boolean teamConfirmed,
            boolean noticeNeeded,
            boolean noticePassed,
            boolean decided,
            boolean allSigned,
            boolean lettersPresent,
            boolean achievementFree) {}
}
