package org.techmatch.screening;

import static org.techmatch.screening.ScreeningStatus.CLEARED;
import static org.techmatch.screening.ScreeningStatus.ESCALATED;
import static org.techmatch.screening.ScreeningStatus.PURGED;
import static org.techmatch.screening.ScreeningStatus.RETURNED;
import static org.techmatch.screening.ScreeningStatus.SECRET_SUSPECTED;
import static org.techmatch.screening.ScreeningStatus.STALE;
import static org.techmatch.screening.ScreeningStatus.SUBMITTED;

import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/**
 * SM-03: the secrecy screening of one content. A research unit's content is reviewed by its own secrecy reviewers, an
 * enterprise's by portal operations after the enterprise's own declaration.
 */
public final class ScreeningLifecycle {
    private static final Guard<Case> RIGHT_DESK = new Guard<>(
            "the content of this kind of organisation is reviewed at this desk",
            new Text(
                    "科研单位的内容由本单位保密审查员审查，企业的内容由平台运营审查。",
                    "Units review their own content; portal operations review that of enterprises."),
            about -> about.portalReview() == about.actorIsOperations());
    private static final Guard<Case> NOT_THE_SUBMITTER = new Guard<>(
            "R-010: the reviewer is not the submitter",
            new Text("不能审查自己提交的内容，请换一位审查员。", "Nobody reviews what they submitted; ask another reviewer."),
            about -> about.submittedBy() == null || about.submittedBy() != about.actorId());
    private static final Guard<Case> NOT_THE_FIRST = new Guard<>(
            "the second reviewer is not the first",
            new Text("复审要由另一位审查员或领导小组成员来做。", "The second review is another reviewer's or the leading group's."),
            about -> about.firstReviewer() == null || about.firstReviewer() != about.actorId());
    private static final Guard<Case> HARMLESS = new Guard<>(
            "the three questions are answered with no",
            new Text("三个问题都要答“否”才能通过；有疑问请提请复审。", "All three questions must be answered with no; escalate if in doubt."),
            about -> about.answers() != null && about.answers().isHarmless());
    private static final Guard<Case> EXPORT_SETTLED = new Guard<>(
            "not export-controlled, or blocked for buyers abroad",
            new Text("受出口管制的内容要同时勾选“不向境外”。", "What is export-controlled must be blocked for buyers abroad."),
            about -> about.answers() != null && about.answers().isExportSettled());
    private static final Guard<Case> TRADE_SECRETS_READ = new Guard<>(
            "the public text was read for technical secrets",
            new Text("请确认已检查公开文字里没有技术秘密。", "Confirm that the public text holds no technical secrets."),
            about -> about.answers() != null && about.answers().isTradeSecretReviewed());

    /** The table. */
    public static final Lifecycle<ScreeningStatus, Case> SM_03 = new Lifecycle<>(
            "SM-03",
            new Text("涉密筛查", "Secrecy screening"),
            ScreeningStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            first().guard(HARMLESS)
                    .guard(EXPORT_SETTLED)
                    .guard(TRADE_SECRETS_READ)
                    .effect("the listing is ready for publication")
                    .to(CLEARED, "clear", "通过", "Clear"),
            first().withReason().effect("back to its writer").to(RETURNED, "return", "退回修改", "Return"),
            first().withReason().to(ESCALATED, "escalate", "提请复审", "Ask for a second review"),
            Transition.<ScreeningStatus, Case>from(SUBMITTED, ESCALATED, CLEARED)
                    .by(Role.UNIT_SECRECY, Role.PORTAL_OPS)
                    .guard(RIGHT_DESK)
                    .guard(NOT_THE_SUBMITTER)
                    .withReason()
                    .effect("R-204: all display stops at once; an incident is opened")
                    .to(SECRET_SUSPECTED, "suspect", "疑似涉密", "Suspect a secret"),
            second().guard(HARMLESS)
                    .guard(EXPORT_SETTLED)
                    .guard(TRADE_SECRETS_READ)
                    .effect("the listing is ready for publication")
                    .to(CLEARED, "clear", "复审通过", "Clear"),
            second().withReason().effect("back to its writer").to(RETURNED, "return", "退回修改", "Return"),
            Transition.<ScreeningStatus, Case>from(SUBMITTED, ESCALATED, CLEARED)
                    .effect("R-202: a screening is for one content hash")
                    .to(STALE, "content-changed", "内容已变", "Content changed"),
            Transition.<ScreeningStatus, Case>from(SECRET_SUSPECTED)
                    .effect("R-204: body and attachments are removed; code, hash, time and handler stay")
                    .to(PURGED, "purge", "清除", "Purge"));

    private ScreeningLifecycle() {}

    /**
     * A screening as the guards see it.
     *
     * @param answers null until the reviewer has answered
     */
    public record Case(
            @Nullable Long organisationId,
            boolean portalReview,
            boolean actorIsOperations,
            @Nullable Long submittedBy,
            @Nullable Long firstReviewer,
            long actorId,
            @Nullable ScreeningAnswers answers) {}

    private static Transition.Row<ScreeningStatus, Case> first() {
        return Transition.<ScreeningStatus, Case>from(SUBMITTED)
                .by(Role.UNIT_SECRECY, Role.PORTAL_OPS)
                .guard(RIGHT_DESK)
                .guard(NOT_THE_SUBMITTER);
    }

    private static Transition.Row<ScreeningStatus, Case> second() {
        return Transition.<ScreeningStatus, Case>from(ESCALATED)
                .by(Role.UNIT_SECRECY, Role.UNIT_LEADING_GROUP, Role.PORTAL_OPS)
                .guard(RIGHT_DESK)
                .guard(NOT_THE_SUBMITTER)
                .guard(NOT_THE_FIRST);
    }
}
