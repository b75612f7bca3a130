package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Text;

/** Tells people whose turn it is with an agreement, and what became of it. */
@Singleton
class EmpowermentNews {
    private final RoleHolders holders;
    private final Notifications notifications;

    EmpowermentNews(RoleHolders holders, Notifications notifications) {
        this.holders = holders;
        this.notifications = notifications;
    }

    void toSign(Empowerment e) {
        tell(e, e.team(), "赋权协议 " + e.number() + " 等您确认份额", "Confirm your share in agreement " + e.number());
    }

    void toDecide(Empowerment e) {
        tell(
                e,
                holders(Role.UNIT_LEADING_GROUP, e),
                "赋权协议 " + e.number() + " 公示期满，可以决策",
                "The notice of agreement " + e.number() + " has passed; decide now");
    }

    void moved(Empowerment e, String action) {
        switch (action) {
            case EmpowermentLifecycle.CONFIRM ->
                tell(
                        e,
                        holders(Role.UNIT_TECH, e),
                        "赋权协议 " + e.number() + " 团队已全部确认",
                        "The team has confirmed agreement " + e.number());
            case EmpowermentLifecycle.DECIDE -> {
                Set<Long> all = holders(Role.UNIT_TECH, e);
                all.addAll(e.team());
                tell(
                        e,
                        all,
                        "赋权协议 " + e.number() + " 已决策，等您签署",
                        "Agreement " + e.number() + " is decided; sign it now");
            }
            case EmpowermentLifecycle.COMMIT -> {
                Set<Long> all = holders(Role.UNIT_TECH, e);
                all.addAll(e.team());
                tell(e, all, "赋权协议 " + e.number() + " 已生效", "Agreement " + e.number() + " is effective");
            }
            case EmpowermentLifecycle.TAKE_BACK, EmpowermentLifecycle.REOPEN ->
                tell(
                        e,
                        e.team(),
                        "赋权协议 " + e.number() + " 退回修改，原来的确认不再有效",
                        "Agreement " + e.number() + " was taken back; confirmations count no longer");
            case EmpowermentLifecycle.TERMINATE ->
                tell(e, e.team(), "赋权协议 " + e.number() + " 已终止", "Agreement " + e.number() + " was terminated");
            case EmpowermentLifecycle.REVIEW ->
                tell(
                        e,
                        holders(Role.UNIT_TECH, e),
                        "赋权协议 " + e.number() + " 到了复核日，请决定是否继续",
                        "Agreement " + e.number() + " is due for review");
            default -> {}
        }
    }

    /** the registry has not been told for ninety days. */
    void unregistered(Empowerment e) {
        tell(
                e,
                holders(Role.UNIT_TECH, e),
                "赋权协议 " + e.number() + " 生效已满 90 天，权属登记变更还没有回填",
                "Agreement " + e.number() + " has been effective for 90 days; the registry change is not noted");
    }

    private Set<Long> holders(Role role, Empowerment e) {
        return new TreeSet<>(holders.of(role, e.unitId()));
    }

    private void tell(Empowerment e, Set<Long> people, String zh, String en) {
        people.forEach(account -> notifications.tell(
                account, NotificationKind.DOCUMENT, new Text(zh, en), "/workbench/empowerments/" + e.id()));
    }
}
