package org.techmatch.match;

import static org.techmatch.match.MatchStatus.ACCEPTED_ONE;
import static org.techmatch.match.MatchStatus.BOTH_INTERESTED;
import static org.techmatch.match.MatchStatus.DECLINED;
import static org.techmatch.match.MatchStatus.LAPSED;
import static org.techmatch.match.MatchStatus.NEGOTIATING;
import static org.techmatch.match.MatchStatus.PROPOSED;
import static org.techmatch.match.MatchStatus.SUGGESTED;
import static org.techmatch.match.MatchStatus.UNDER_REVIEW;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/**
 * SM-07: a match. R-216: every step but lapsing is a person's, and both sides must accept, each by a person of its own.
 * DEAL_OPENED comes with deals.
 */
public final class MatchLifecycle {
    static final String PROPOSE = "propose";
    static final String OPEN = "open";
    static final String ACCEPT = "accept";
    static final String DEFER = "defer";
    static final String DECLINE = "decline";
    static final String NEGOTIATE = "negotiate";
    static final String LAPSE = "lapse";

    private static final Role[] PARTIES = {Role.ENTERPRISE, Role.UNIT_TECH, Role.RESEARCHER};
    private static final Role[] PROPOSERS = {Role.BROKER, Role.ENTERPRISE, Role.UNIT_TECH, Role.RESEARCHER};

    private static final Guard<Case> PUBLIC = new Guard<>(
            "demand and achievement are both public",
            new Text("有一方的信息已撤下，重新发布后才能继续。", "One of the two is no longer public; it must be published again first."),
            Case::bothPublic);
    private static final Guard<Case> OTHERS_TURN = new Guard<>(
            "R-216: this side has not accepted yet",
            new Text("您这一方已表示愿意谈，等对方决定。", "Your side has accepted; the other side decides now."),
            about -> !about.ownSideAccepted());
    private static final Guard<Case> NDA = new Guard<>(
            "R-214: whoever must has signed the NDA",
            new Text(
                    "涉及保密资料，请先由对方单位签署保密承诺。",
                    "There are confidential papers: the other organisation must sign the NDA first."),
            Case::ndaSigned);

    /** The table. */
    public static final Lifecycle<MatchStatus, Case> SM_07 = new Lifecycle<>(
            "SM-07",
            new Text("供需匹配", "Match"),
            MatchStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), null),
            Transition.<MatchStatus, Case>from(SUGGESTED)
                    .by(PROPOSERS)
                    .guard(PUBLIC)
                    .effect("R-657: the proposer and the time are kept; whoever owns either listing is told")
                    .to(PROPOSED, PROPOSE, "推荐", "Propose"),
            Transition.<MatchStatus, Case>from(SUGGESTED, PROPOSED).by(PARTIES).to(UNDER_REVIEW, OPEN, "查看", "Open"),
            Transition.<MatchStatus, Case>from(UNDER_REVIEW)
                    .by(PARTIES)
                    .guard(PUBLIC)
                    .effect("the other side is told")
                    .to(ACCEPTED_ONE, ACCEPT, "愿意谈", "Accept"),
            Transition.<MatchStatus, Case>from(ACCEPTED_ONE)
                    .by(PARTIES)
                    .guard(PUBLIC)
                    .guard(OTHERS_TURN)
                    .effect("R-212: the sides see who the other is, and can write to each other")
                    .to(BOTH_INTERESTED, ACCEPT, "愿意谈", "Accept"),
            Transition.<MatchStatus, Case>from(UNDER_REVIEW)
                    .by(PARTIES)
                    .withReason()
                    .to(UNDER_REVIEW, DEFER, "以后再说", "Later"),
            Transition.<MatchStatus, Case>from(ACCEPTED_ONE)
                    .by(PARTIES)
                    .guard(OTHERS_TURN)
                    .withReason()
                    .to(ACCEPTED_ONE, DEFER, "以后再说", "Later"),
            Transition.<MatchStatus, Case>from(BOTH_INTERESTED)
                    .by(PARTIES)
                    .guard(NDA)
                    .effect("the confidential brief of the demand opens to the supply side")
                    .to(NEGOTIATING, NEGOTIATE, "开始洽谈", "Begin talks"),
            Transition.<MatchStatus, Case>from(
                            SUGGESTED, PROPOSED, UNDER_REVIEW, ACCEPTED_ONE, BOTH_INTERESTED, NEGOTIATING)
                    .by(PARTIES)
                    .withReason()
                    .effect("the coded reason is counted; the pair is not suggested again")
                    .to(DECLINED, DECLINE, "不合适", "Decline"),
            Transition.<MatchStatus, Case>from(
                            SUGGESTED, PROPOSED, UNDER_REVIEW, ACCEPTED_ONE, BOTH_INTERESTED, NEGOTIATING)
                    .effect("nothing was done for CFG-46 days")
                    .to(LAPSED, LAPSE, "失效", "Lapse"));

    private MatchLifecycle() {}

    /**
     * A match as the guards see it, from the side of whoever acts.
     *
     * @param organisationId the organisation for which the person acts
     */
    public record Case(long organisationId, boolean bothPublic, boolean ownSideAccepted, boolean ndaSigned) {}
}
