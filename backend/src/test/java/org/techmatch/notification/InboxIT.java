package org.techmatch.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.platform.Text;

class InboxIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);

    @BeforeEach
    void empty() {
        PORTAL.empty();
    }

    @Test
    void messagesTurnPageByPageNewestFirst() {
        Person person = people.somebody();
        for (int i = 1; i <= 25; i++) {
            tell(person, "消息第" + i + "条");
        }

        String first = person.get("/api/my/notifications").body();
        assertThat(first).contains("消息第25条", "消息第6条").doesNotContain("消息第5条");
        String next = first.replaceFirst(".*\"next\":\"(\\d+)\".*", "$1");
        assertThat(person.get("/api/my/notifications?cursor=" + next).body())
                .contains("消息第5条", "消息第1条")
                .doesNotContain("消息第6条", "\"next\"");
        assertThat(person.get("/api/my/notifications?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void readMessagesAreNoLongerUnread() {
        Person person = people.somebody();
        tell(person, "甲");
        tell(person, "乙");
        String id = person.get("/api/my/notifications").body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");

        person.post("/api/my/notifications/read", "{\"ids\":[" + id + "]}");
        assertThat(person.get("/api/my/notifications?unread=true").body())
                .contains("甲")
                .doesNotContain("乙");
        assertThat(person.get("/api/session").body()).contains("\"unread\":1");

        person.post("/api/my/notifications/read", "{\"all\":true}");
        assertThat(person.get("/api/session").body()).contains("\"unread\":0");
        assertThat(person.post("/api/my/notifications/read", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void othersMessagesAreLeftAlone_R_206() {
        Person person = people.somebody();
        Person other = people.somebody();
        tell(person, "只给一个人");
        String id = person.get("/api/my/notifications").body().replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");

        other.post("/api/my/notifications/read", "{\"ids\":[" + id + "]}");

        assertThat(other.get("/api/my/notifications").body()).doesNotContain("只给一个人");
        assertThat(person.get("/api/session").body()).contains("\"unread\":1");
        assertThat(PORTAL.get("/api/my/notifications").statusCode()).isEqualTo(401);
        assertThat(PORTAL.get("/api/my/notification-preferences").statusCode()).isEqualTo(401);
    }

    private static void tell(Person person, String title) {
        PORTAL.bean(Notifications.class)
                .tell(person.accountId(), NotificationKind.LISTING, new Text(title, title), "/workbench");
    }
}
