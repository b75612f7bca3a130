package org.techmatch.demand;

import static org.techmatch.demand.DemandStatus.BOOKED;
import static org.techmatch.demand.DemandStatus.DRAFT;
import static org.techmatch.demand.DemandStatus.EXPIRED;
import static org.techmatch.demand.DemandStatus.PUBLISHED;
import static org.techmatch.demand.DemandStatus.PURGED;
import static org.techmatch.demand.DemandStatus.READY;
import static org.techmatch.demand.DemandStatus.SCREENING;
import static org.techmatch.demand.DemandStatus.UNPUBLISHED;
import static org.techmatch.demand.DemandStatus.WITHDRAWN;

import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** SM-06: the listing of a demand. MATCHED, CONTRACTED and FULFILLED come with deals. */
public final class DemandLifecycle {
    static final String BOOK = "book";
    static final String REOPEN = "reopen";

    private static final Guard<Case> CLEARED = new Guard<>(
            "R-202: the screening cleared exactly this content",
            new Text("内容改动后需要重新筛查，筛查通过才能公开。", "The content must be screened before it becomes public."),
            Case::cleared);
    private static final Guard<Case> DEADLINE_AHEAD = new Guard<>(
            "the deadline has not passed",
            new Text("截止日期已过。请先修改截止日期。", "The deadline has passed; change it first."),
            Case::deadlineAhead);
    private static final Guard<Case> REVISION = new Guard<>(
            "there is a cleared revision",
            new Text("没有审查通过的修改稿。", "There is no cleared revision."),
            Case::revisionReady);
    private static final Guard<Case> REVISED =
            new Guard<>("there is a revision", new Text("没有修改稿。", "There is no revision."), Case::revised);

    /** The table. */
    public static final Lifecycle<DemandStatus, Case> SM_06 = new Lifecycle<>(
            "SM-06",
            new Text("需求发布", "Listing of a demand"),
            DemandStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), about.createdBy()),
            Transition.<DemandStatus, Case>from(DRAFT, READY, UNPUBLISHED, EXPIRED)
                    .by(Role.ENTERPRISE)
                    .effect("portal operations screen the new content")
                    .to(SCREENING, "submit", "提交审查", "Hand in"),
            Transition.<DemandStatus, Case>from(SCREENING).to(READY, "cleared", "审查通过", "Cleared"),
            Transition.<DemandStatus, Case>from(SCREENING)
                    .effect("its writer sees the reason")
                    .to(DRAFT, "returned", "被退回", "Returned"),
            Transition.<DemandStatus, Case>from(READY, UNPUBLISHED, EXPIRED)
                    .by(Role.ENTERPRISE)
                    .guard(CLEARED)
                    .guard(DEADLINE_AHEAD)
                    .effect("R-205: into the projection; the public code is fixed")
                    .to(PUBLISHED, "publish", "发布", "Publish"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .by(Role.ENTERPRISE)
                    .guard(REVISION)
                    .guard(CLEARED)
                    .guard(DEADLINE_AHEAD)
                    .effect("the revision replaces what the public sees")
                    .to(PUBLISHED, "publish-revision", "发布修改稿", "Publish the revision"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .by(Role.ENTERPRISE)
                    .guard(REVISED)
                    .effect("the content that the public sees is the only one again")
                    .to(PUBLISHED, "discard-revision", "放弃修改稿", "Give up the revision"),
            Transition.<DemandStatus, Case>from(UNPUBLISHED)
                    .by(Role.ENTERPRISE)
                    .guard(REVISED)
                    .effect("the content that the public saw last is the only one again")
                    .to(UNPUBLISHED, "discard-revision", "放弃修改稿", "Give up the revision"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .by(Role.ENTERPRISE)
                    .effect("R-211: counts as looked through today")
                    .to(PUBLISHED, "confirm", "仍然有效", "Still valid"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .by(Role.ENTERPRISE)
                    .effect("R-205: out of every public channel at once")
                    .to(UNPUBLISHED, "unpublish", "撤下", "Unpublish"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .by(Role.PORTAL_OPS)
                    .withReason()
                    .effect("R-205: out of every public channel at once; another screening is needed")
                    .to(UNPUBLISHED, "hide", "平台撤下", "Hide"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .effect("R-211: nobody confirmed it for seven months")
                    .to(UNPUBLISHED, "lapse", "久未确认，撤下", "Lapse"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .effect("the day of the deadline is over")
                    .to(EXPIRED, "expire", "到期", "Expire"),
            Transition.<DemandStatus, Case>from(PUBLISHED)
                    .effect("R-621: a booking has taken effect; the demand stays public")
                    .to(BOOKED, BOOK, "已预约", "Book"),
            Transition.<DemandStatus, Case>from(BOOKED)
                    .guard(DEADLINE_AHEAD)
                    .effect("no active booking remains")
                    .to(PUBLISHED, REOPEN, "重新开放", "Open again"),
            Transition.<DemandStatus, Case>from(BOOKED)
                    .effect("no active booking remains and the deadline has passed")
                    .to(EXPIRED, "expire", "到期", "Expire"),
            Transition.<DemandStatus, Case>from(DRAFT, SCREENING, READY, PUBLISHED, UNPUBLISHED, EXPIRED)
                    .by(Role.ENTERPRISE)
                    .withReason()
                    .effect("an open screening goes stale")
                    .to(WITHDRAWN, "withdraw", "撤回", "Withdraw"),
            Transition.<DemandStatus, Case>from(
                            DRAFT, SCREENING, READY, PUBLISHED, BOOKED, UNPUBLISHED, EXPIRED, WITHDRAWN)
                    .effect("R-204: a secret is suspected; body and files are removed")
                    .to(PURGED, "purge", "清除", "Purge"));

    private DemandLifecycle() {}

    /**
     * A demand as the guards see it.
     *
     * @param cleared whether the newest screening cleared the working content
     */
    public record Case(
            long organisationId,
            @Nullable Long createdBy,
            boolean cleared,
            boolean revised,
            boolean revisionReady,
            boolean deadlineAhead) {}
}
