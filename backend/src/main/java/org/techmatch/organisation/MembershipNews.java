package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Text;

/** Tells people about requests for roles and what became of them. */
@Singleton
class MembershipNews {
    private final Notifications notifications;
    private final RegistrationNews operators;
    private final Roles roles;

    MembershipNews(Notifications notifications, RegistrationNews operators, Roles roles) {
        this.notifications = notifications;
        this.operators = operators;
        this.roles = roles;
    }

    /** Tells the administrators of a request, or the operators where there are none. */
    void tellWhoDecides(long organisationId) {
        Text title = new Text("有人申请加入单位", "Somebody asks to join an organisation");
        List<Long> administrators = roles.holders(Role.ORG_ADMIN, organisationId);
        if (administrators.isEmpty()) {
            operators.tellOperators(title, "/workbench/members");
        }
        administrators.forEach(account -> notifications.tell(
                account,
                NotificationKind.MEMBERSHIP,
                title,
                "/workbench/organisations/" + organisationId + "/members"));
    }

    /** Tells a person what somebody else has decided. */
    void tellPerson(Memberships.Stored about, MembershipStatus next, Actor actor) {
        if (actor.is(about.accountId())) {
            return;
        }
        Text title = switch (next) {
            case ACTIVE -> new Text("您加入单位的申请已同意", "Your request to join an organisation is approved");
            case DECLINED -> new Text("您加入单位的申请没有被同意", "Your request to join an organisation is declined");
            case ENDED, REQUESTED -> new Text("您在单位里的一个角色已结束", "One of your roles has ended");
        };
        notifications.tell(about.accountId(), NotificationKind.MEMBERSHIP, title, "/workbench/account");
    }
}
