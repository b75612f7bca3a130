package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.organisation.Roles;
import org.techmatch.platform.Text;

/** Tells those concerned what happens to a notice; who objected is in none of it. */
@Singleton
class NoticeNews {
    private final Notifications notifications;
    private final Roles roles;
    private final NoticeRows rows;
    private final ObjectionRows objections;

    NoticeNews(Notifications notifications, Roles roles, NoticeRows rows, ObjectionRows objections) {
        this.notifications = notifications;
        this.roles = roles;
        this.rows = rows;
        this.objections = objections;
    }

    void published(Notice notice, Actor by) {
        tell(concerned(notice), by, new Text("有一项与您有关的公示开始了。", "A notice that concerns you has begun."), notice);
    }

    void objected(Notice notice) {
        tell(
                office(notice),
                null,
                new Text("有一项公示收到异议，期限已暂停，请处理。", "A notice was objected to and is paused; please handle it."),
                notice);
    }

    void ended(Notice notice, NoticeStatus to) {
        Text text = new Text(
                "有一项公示结束了：" + to.label().zh() + "。",
                "A notice has ended: " + to.label().en() + ".");
        Set<Long> people = new LinkedHashSet<>(concerned(notice));
        people.addAll(roles.holders(Role.UNIT_TECH, notice.organisationId()));
        tell(people, null, text, notice);
    }

    void resumed(Notice notice) {
        tell(
                concerned(notice),
                null,
                new Text("异议处理完毕，公示继续。", "The objections are concluded; the notice goes on."),
                notice);
    }

    void concluded(Objection objection) {
        objections
                .accounts(objection.id())
                .forEach(account -> notifications.tell(
                        account,
                        NotificationKind.NOTICE,
                        new Text("您对公示提出的异议有了处理结论。", "Your objection to a notice has been concluded."),
                        "/notices/objections"));
    }

    void overdue(Notice notice) {
        Set<Long> people = new LinkedHashSet<>(office(notice));
        people.addAll(roles.holders(Role.AUTHORITY_SCI, null));
        tell(
                people,
                null,
                new Text("有一项异议超过规定期限还没有处理结论。", "An objection has waited longer than it may for its conclusion."),
                notice);
    }

    private Set<Long> concerned(Notice notice) {
        Set<Long> people = new LinkedHashSet<>(rows.interested(notice.id()));
        Long creator = notice.createdBy();
        if (creator != null) {
            people.add(creator);
        }
        return people;
    }

    private Set<Long> office(Notice notice) {
        Set<Long> people = new LinkedHashSet<>(roles.holders(Role.UNIT_TECH, notice.organisationId()));
        people.addAll(roles.holders(Role.UNIT_LEADING_GROUP, notice.organisationId()));
        return people;
    }

    private void tell(Collection<Long> people, @Nullable Actor by, Text text, Notice notice) {
        people.stream()
                .filter(each -> by == null || !by.is(each))
                .forEach(each ->
                        notifications.tell(each, NotificationKind.NOTICE, text, "/workbench/notices/" + notice.id()));
    }
}
