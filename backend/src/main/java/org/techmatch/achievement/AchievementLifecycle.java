package org.techmatch.achievement;

import static org.techmatch.achievement.AchievementStatus.DRAFT;
import static org.techmatch.achievement.AchievementStatus.EXPIRED;
import static org.techmatch.achievement.AchievementStatus.PUBLISHED;
import static org.techmatch.achievement.AchievementStatus.PURGED;
import static org.techmatch.achievement.AchievementStatus.READY;
import static org.techmatch.achievement.AchievementStatus.SCREENING;
import static org.techmatch.achievement.AchievementStatus.UNPUBLISHED;
import static org.techmatch.achievement.AchievementStatus.WITHDRAWN;

import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/**
 * SM-04: the listing of an achievement. The states that deals bring about (RESERVED, CONVERTED, LICENSED_OUT) come with
 * deals.
 */
public final class AchievementLifecycle {
    private static final Guard<Case> CLEARED = new Guard<>(
            "R-202: the screening cleared exactly this content",
            new Text("内容改动后需要重新筛查，筛查通过才能公开。", "The content must be screened before it becomes public."),
            Case::cleared);
    private static final Guard<Case> RIGHT_ALIVE = new Guard<>(
            "the right has not lapsed and is not invalidated",
            new Text(
                    "权利已终止或被宣告无效，不能发布。请先更新法律状态。",
                    "The right has lapsed or was invalidated; update its legal status first."),
            Case::rightAlive);
    private static final Guard<Case> LEDGER = new Guard<>(
            "R-250: a service achievement stands in the unit's ledger",
            new Text("职务科技成果要先登记单列台账。", "A service achievement must stand in the separate ledger first."),
            Case::inLedger);
    private static final Guard<Case> REVISION = new Guard<>(
            "there is a cleared revision",
            new Text("没有审查通过的修改稿。", "There is no cleared revision."),
            Case::revisionReady);
    private static final Guard<Case> REVISED =
            new Guard<>("there is a revision", new Text("没有修改稿。", "There is no revision."), Case::revised);

    /** The table. */
    public static final Lifecycle<AchievementStatus, Case> SM_04 = new Lifecycle<>(
            "SM-04",
            new Text("成果发布", "Listing of an achievement"),
            AchievementStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), about.createdBy()),
            Transition.<AchievementStatus, Case>from(DRAFT, READY, UNPUBLISHED, EXPIRED)
                    .by(Role.RESEARCHER, Role.UNIT_TECH, Role.ENTERPRISE)
                    .effect("a screening of the new content is asked for")
                    .to(SCREENING, "submit", "提交审查", "Hand in"),
            Transition.<AchievementStatus, Case>from(SCREENING).to(READY, "cleared", "审查通过", "Cleared"),
            Transition.<AchievementStatus, Case>from(SCREENING)
                    .effect("its writer sees the reason")
                    .to(DRAFT, "returned", "被退回", "Returned"),
            Transition.<AchievementStatus, Case>from(READY, UNPUBLISHED, EXPIRED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .guard(CLEARED)
                    .guard(RIGHT_ALIVE)
                    .guard(LEDGER)
                    .effect("R-205: into the projection; the public code is fixed")
                    .to(PUBLISHED, "publish", "发布", "Publish"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .guard(REVISION)
                    .guard(CLEARED)
                    .guard(RIGHT_ALIVE)
                    .effect("the revision replaces what the public sees")
                    .to(PUBLISHED, "publish-revision", "发布修改稿", "Publish the revision"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .guard(REVISED)
                    .effect("the content that the public sees is the only one again")
                    .to(PUBLISHED, "discard-revision", "放弃修改稿", "Give up the revision"),
            Transition.<AchievementStatus, Case>from(UNPUBLISHED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .guard(REVISED)
                    .effect("the content that the public saw last is the only one again")
                    .to(UNPUBLISHED, "discard-revision", "放弃修改稿", "Give up the revision"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .effect("R-211: counts as looked through today")
                    .to(PUBLISHED, "confirm", "仍然有效", "Still valid"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .effect("R-205: out of every public channel at once")
                    .to(UNPUBLISHED, "unpublish", "撤下", "Unpublish"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .by(Role.PORTAL_OPS)
                    .withReason()
                    .effect("R-205: out of every public channel at once; another screening is needed")
                    .to(UNPUBLISHED, "hide", "平台撤下", "Hide"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .effect("R-211: nobody confirmed it for seven months")
                    .to(UNPUBLISHED, "lapse", "久未确认，撤下", "Lapse"),
            Transition.<AchievementStatus, Case>from(PUBLISHED)
                    .effect("the right's term is over; the unit is told")
                    .to(EXPIRED, "expire", "权利到期", "Expire"),
            Transition.<AchievementStatus, Case>from(DRAFT, SCREENING, READY, PUBLISHED, UNPUBLISHED, EXPIRED)
                    .by(Role.UNIT_TECH, Role.ENTERPRISE)
                    .withReason()
                    .effect("an open screening goes stale")
                    .to(WITHDRAWN, "withdraw", "撤回", "Withdraw"),
            Transition.<AchievementStatus, Case>from(
                            DRAFT, SCREENING, READY, PUBLISHED, UNPUBLISHED, EXPIRED, WITHDRAWN)
                    .effect("R-204: a secret is suspected; body and files are removed")
                    .to(PURGED, "purge", "清除", "Purge"));

    private AchievementLifecycle() {}

    /**
     * An achievement as the guards see it.
     *
     * @param cleared whether the newest screening cleared the working content
     * @param inLedger whether it stands in the ledger, or need not
     */
    public record Case(
            long organisationId,
            @Nullable Long createdBy,
            boolean cleared,
            boolean revised,
            boolean revisionReady,
            boolean rightAlive,
            boolean inLedger) {}
}
