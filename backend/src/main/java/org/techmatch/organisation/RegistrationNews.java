package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.techmatch.access.Role;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Text;

/** Tells people about the steps of an organisation. Reasons stay on its page; names are only told of verified ones. */
@Singleton
class RegistrationNews {
    private final Notifications notifications;
    private final Roles roles;

    RegistrationNews(Notifications notifications, Roles roles) {
        this.notifications = notifications;
        this.roles = roles;
    }

    void tell(Organisation about, OrganisationStatus next, long id) {
        switch (next) {
            case DRAFT -> {
                // nobody waits for a draft
            }
            case SUBMITTED ->
                tellOperators(
                        new Text("有单位等待核验", "An organisation waits for verification"), "/workbench/organisations");
            case VERIFIED -> tellAdministrators(id, new Text("您的单位已通过核验", "Your organisation is verified"));
            case REJECTED ->
                tellAdministrators(id, new Text("您的单位没有通过核验，请查看原因后修改", "Your organisation was not verified: see why"));
            case SUSPENDED ->
                tellAdministrators(id, new Text("您的单位已暂停，公开内容已隐藏", "Your organisation is suspended and hidden"));
            case MERGED, CLOSED ->
                tellAdministrators(
                        id,
                        next == OrganisationStatus.MERGED
                                ? new Text("您的单位已并入其他单位", "Your organisation has become part of another one")
                                : new Text("您的单位已注销", "Your organisation is closed"));
        }
    }

    /** Tells everybody of the portal's operations. */
    void tellOperators(Text title, String link) {
        roles.holders(Role.PORTAL_OPS, null)
                .forEach(account -> notifications.tell(account, NotificationKind.ORGANISATION, title, link));
    }

    /** Tells the administrators of an organisation. */
    void tellAdministrators(long organisationId, Text title) {
        roles.holders(Role.ORG_ADMIN, organisationId)
                .forEach(account -> notifications.tell(
                        account, NotificationKind.ORGANISATION, title, "/workbench/organisations/" + organisationId));
    }
}
