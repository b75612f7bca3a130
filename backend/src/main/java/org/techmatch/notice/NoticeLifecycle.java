package org.techmatch.notice;

import static org.techmatch.notice.NoticeStatus.DRAFT;
import static org.techmatch.notice.NoticeStatus.PASSED;
import static org.techmatch.notice.NoticeStatus.PAUSED;
import static org.techmatch.notice.NoticeStatus.RUNNING;
import static org.techmatch.notice.NoticeStatus.UPHELD;
import static org.techmatch.notice.NoticeStatus.VOID;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/**
 * SM-12: a notice. A unit gives notices of its own by hand; those of a case are opened, replaced and voided by the case,
 * whose own lifecycle says by whom.
 */
public final class NoticeLifecycle {
    static final String PUBLISH = "publish";
    static final String OPEN = "open";
    static final String OBJECT = "object";
    static final String REJECT = "reject";
    static final String RESUME = "resume";
    static final String UPHOLD = "uphold";
    static final String PASS = "pass";
    static final String WITHDRAW = "void";
    static final String REPLACE = "replace";

    private static final Guard<Case> OWN = new Guard<>(
            "the notice belongs to no case",
            new Text("这项公示由对应的事项办理，请到那里操作。", "A case holds this notice; act there."),
            Case::own);
    private static final Guard<Case> COUNTABLE = new Guard<>(
            "R-005: the calendars of all years it touches are loaded",
            new Text(
                    "公示期涉及的年份还没有载入工作日历，请平台运营载入。",
                    "The working days of a year it touches are not loaded; portal operations load them."),
            Case::countable);
    private static final Guard<Case> IN_TIME = new Guard<>(
            "the objection came before 24:00 of the last day",
            new Text("公示期已满，不再受理异议。", "The notice has ended; objections are no longer taken."),
            Case::inTime);
    private static final Guard<Case> DISINTERESTED = new Guard<>(
            "the officer took it over, has no interest in it and did not create the notice",
            new Text(
                    "请由没有利害关系、不是公示创建人的同事先接手再处理。",
                    "An officer without interest, who did not create the notice, takes it over first."),
            Case::officerInCharge);
    private static final Guard<Case> NONE_OPEN = new Guard<>(
            "no objection is open",
            new Text("还有异议没有处理完。", "An objection is still open."),
            about -> about.openObjections() == 0);
    private static final Guard<Case> ENDED = new Guard<>(
            "24:00 of the last day has passed", new Text("公示期还没有满。", "The last day has not ended yet."), Case::ended);

    /** The table. */
    public static final Lifecycle<NoticeStatus, Case> SM_12 = new Lifecycle<>(
            "SM-12",
            new Text("公示", "Notice"),
            NoticeStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<NoticeStatus, Case>from(DRAFT)
                    .by(Role.UNIT_TECH)
                    .guard(OWN)
                    .guard(COUNTABLE)
                    .effect("text and hash are frozen; the count begins at the next 0:00")
                    .to(RUNNING, PUBLISH, "发布公示", "Publish"),
            Transition.<NoticeStatus, Case>from(DRAFT)
                    .guard(COUNTABLE)
                    .effect("by the case; frozen as above")
                    .to(RUNNING, OPEN, "发布公示", "Open"),
            Transition.<NoticeStatus, Case>from(RUNNING, PAUSED)
                    .guard(IN_TIME)
                    .effect("anybody who may read it; the count stops")
                    .to(PAUSED, OBJECT, "提出异议", "Object"),
            Transition.<NoticeStatus, Case>from(PAUSED)
                    .by(Role.UNIT_TECH, Role.UNIT_LEADING_GROUP)
                    .guard(DISINTERESTED)
                    .withReason()
                    .effect("one objection is concluded")
                    .to(PAUSED, REJECT, "异议不成立", "Reject"),
            Transition.<NoticeStatus, Case>from(PAUSED)
                    .guard(NONE_OPEN)
                    .guard(COUNTABLE)
                    .effect("with the last rejection; at least one day remains")
                    .to(RUNNING, RESUME, "继续公示", "Resume"),
            Transition.<NoticeStatus, Case>from(PAUSED)
                    .by(Role.UNIT_TECH, Role.UNIT_LEADING_GROUP)
                    .guard(DISINTERESTED)
                    .withReason()
                    .effect("NoticeUpheld: back to the case")
                    .to(UPHELD, UPHOLD, "异议成立", "Uphold"),
            Transition.<NoticeStatus, Case>from(RUNNING)
                    .guard(NONE_OPEN)
                    .guard(ENDED)
                    .effect("NoticePassed: the case goes on")
                    .to(PASSED, PASS, "公示通过", "Pass"),
            Transition.<NoticeStatus, Case>from(RUNNING, PAUSED)
                    .by(Role.UNIT_TECH)
                    .guard(OWN)
                    .withReason()
                    .effect("NoticeVoided; what is to be said anew is published as another notice from day 0")
                    .to(VOID, WITHDRAW, "作废", "Void"),
            Transition.<NoticeStatus, Case>from(RUNNING, PAUSED)
                    .withReason()
                    .effect("by the case, whose payload changed; a new notice begins at day 0")
                    .to(VOID, REPLACE, "内容变更，重新公示", "Replace"));

    private NoticeLifecycle() {}

    /**
     * A notice as the guards see it.
     *
     * @param own whether it belongs to no case
     * @param inTime whether an objection may come now
     * @param officerInCharge whether whoever acts took the objection over
     */
    public record Case(
            long organisationId,
            boolean own,
            boolean countable,
            boolean inTime,
            boolean officerInCharge,
            int openObjections,
            boolean ended) {}
}
