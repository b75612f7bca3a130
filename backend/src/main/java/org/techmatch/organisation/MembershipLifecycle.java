package org.techmatch.organisation;

import static org.techmatch.organisation.MembershipStatus.ACTIVE;
import static org.techmatch.organisation.MembershipStatus.DECLINED;
import static org.techmatch.organisation.MembershipStatus.ENDED;
import static org.techmatch.organisation.MembershipStatus.REQUESTED;

import org.techmatch.access.Role;
import org.techmatch.lifecycle.Guard;
import org.techmatch.lifecycle.Lifecycle;
import org.techmatch.lifecycle.Transition;
import org.techmatch.platform.Text;

/** The life of a role in an organisation, which the specification describes beside SM-01 and SM-02. */
public final class MembershipLifecycle {
    private static final Guard<Case> NOT_THE_LAST_ADMIN = new Guard<>(
            "not the last administrator",
            new Text("这是单位最后一位管理员，请先指定另一位。", "The last administrator of the organisation; appoint another one first."),
            about -> !about.lastAdministrator());

    /** The table. */
    public static final Lifecycle<MembershipStatus, Case> MEMBERSHIP = new Lifecycle<>(
            "SM-01a",
            new Text("单位成员", "Membership"),
            MembershipStatus.class,
            about -> new Lifecycle.Subject(about.organisationId(), about.accountId()),
            Transition.<MembershipStatus, Case>from(REQUESTED)
                    .by(Role.ORG_ADMIN, Role.PORTAL_OPS)
                    .effect("the role counts; the operator decides only while there is no administrator")
                    .to(ACTIVE, "approve", "同意", "Approve"),
            Transition.<MembershipStatus, Case>from(REQUESTED)
                    .by(Role.ORG_ADMIN, Role.PORTAL_OPS)
                    .to(DECLINED, "decline", "不同意", "Decline"),
            Transition.<MembershipStatus, Case>from(REQUESTED, ACTIVE)
                    .by(Role.ORG_ADMIN)
                    .orCreator()
                    .guard(NOT_THE_LAST_ADMIN)
                    .effect("the role no longer counts, at once")
                    .to(ENDED, "end", "结束", "End"),
            Transition.<MembershipStatus, Case>from(ACTIVE)
                    .effect("its last day is over")
                    .to(ENDED, "lapse", "到期", "Lapse"));

    private MembershipLifecycle() {}

    /** A membership as the guards see it. */
    public record Case(long organisationId, long accountId, boolean lastAdministrator) {}
}
