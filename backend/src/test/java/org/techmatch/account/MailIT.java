package org.techmatch.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.Await;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.draft.ListingSteps;
import org.techmatch.notification.MailDigests;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Mail through a real SMTP server. */
class MailIT {
    private static final String ADDRESS = "https://portal.example";
    private static final Pattern LINK = Pattern.compile("https?://\\S+token=(\\S+)");
    private static final long WAIT_MILLIS = 30_000;
    private static final String NEW_PASSWORD = "another horse battery";

    private static final ServerSetup SETUP = ServerSetupTest.SMTP.dynamicPort();
    private static final GreenMail SMTP = new GreenMail(SETUP);
    private static TestPortal portal;

    private TestPeople people;

    @BeforeAll
    static void start() {
        SMTP.start();
        SMTP.setUser("portal", "the password");
        portal = TestPortal.start(Map.of(
                "techmatch.mail.host", "127.0.0.1",
                "techmatch.mail.port", SMTP.getSmtp().getPort(),
                "techmatch.mail.user", "portal",
                "techmatch.mail.password", "the password",
                "techmatch.mail.from", "techmatch@portal.example",
                "techmatch.mail.start-tls", false,
                "techmatch.site.url", ADDRESS));
    }

    @AfterAll
    static void stop() {
        portal.close();
        SMTP.stop();
    }

    @BeforeEach
    void empty() {
        portal.empty();
        people = TestPeople.in(portal);
    }

    @AfterEach
    void forget() throws Exception {
        SMTP.purgeEmailFromAllMailboxes();
    }

    @Test
    void anAccountWaitsForTheMailedLinkWhichCountsOnce() throws Exception {
        Person visitor = people.somebody();
        HttpResponse<String> registered = visitor.post(
                "/api/accounts",
                "{\"loginName\":\"newcomer\",\"password\":\"" + NEW_PASSWORD
                        + "\",\"realName\":\"新来的\",\"mobile\":\"13900000001\",\"email\":\"new@example.org\"}");
        assertThat(registered.body()).contains("\"activationNeeded\":true");
        assertThat(signIn(visitor, "newcomer", NEW_PASSWORD).body()).contains("还没有激活");

        String mail = mails(1).getFirst();
        assertThat(mail)
                .contains("to new@example.org", ADDRESS + "/activate?token=")
                .doesNotContain("127.0.0.1");
        String token = "{\"token\":\"" + token(mail) + "\"}";
        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM account_token WHERE token_hash = ?", token(mail)))
                .isZero();

        assertThat(visitor.post("/api/account-activations", token).statusCode()).isEqualTo(204);
        assertThat(signIn(visitor, "newcomer", NEW_PASSWORD).statusCode()).isEqualTo(200);
        assertThat(visitor.post("/api/account-activations", token).statusCode()).isEqualTo(400);
    }

    @Test
    void aPasswordIsResetByTheMailedLink() throws Exception {
        Person person = people.somebody();
        for (int i = 0; i < 5; i++) {
            signIn(person, person.loginName(), "not the password");
        }
        Person visitor = people.somebody();
        visitor.post("/api/password-resets", "{\"email\":\"" + person.loginName() + "@example.org\"}");

        String token = token(mails(1).getFirst());
        String chosen = "{\"token\":\"" + token + "\",\"password\":\"" + NEW_PASSWORD + "\"}";
        assertThat(visitor.put("/api/password-resets", chosen.replace(NEW_PASSWORD, "short"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.put("/api/password-resets", chosen).statusCode()).isEqualTo(204);

        assertThat(person.get("/api/session").body()).contains("\"signedIn\":false");
        assertThat(signIn(visitor, person.loginName(), NEW_PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(visitor.put("/api/password-resets", chosen).statusCode()).isEqualTo(400);
    }

    @Test
    void aLockByTheOperatorOutlastsAReset() throws Exception {
        Person person = people.somebody();
        Person operator = people.with(Role.PORTAL_OPS, null);
        operator.post("/api/my/accounts/" + person.accountId() + "/moves/lock", "{\"version\":0,\"reason\":\"被盗用\"}");
        operator.post("/api/password-resets", "{\"email\":\"" + person.loginName() + "@example.org\"}");

        operator.put(
                "/api/password-resets",
                "{\"token\":\"" + token(mails(1).getFirst()) + "\",\"password\":\"" + NEW_PASSWORD + "\"}");

        assertThat(signIn(operator, person.loginName(), NEW_PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anUnknownAddressGetsNoMail() throws Exception {
        Person person = people.somebody();
        person.post("/api/password-resets", "{\"email\":\"nobody@example.org\"}");
        person.post("/api/password-resets", "{\"email\":\"" + person.loginName() + "@example.org\"}");

        assertThat(mails(1)).singleElement().asString().contains(person.loginName());
        Await.until(
                "nothing more waits to be sent",
                () -> portal.bean(Sql.class).count("SELECT COUNT(*) FROM mail_outbox") == 0);
        assertThat(mails(1)).hasSize(1);
    }

    @Test
    void aNewAddressCountsOnceItsLinkWasOpened() throws Exception {
        Person person = people.somebody();
        HttpResponse<String> changed = person.put(
                "/api/my/account",
                "{\"version\":0,\"realName\":\"改了名\",\"mobile\":\"13900000009\",\"email\":\"c@example.org\"}");
        assertThat(changed.body()).contains(person.loginName() + "@example.org");

        String link = mails(2).stream()
                .filter(mail -> mail.contains("to c@example.org"))
                .findFirst()
                .orElseThrow();
        person.post("/api/account-activations", "{\"token\":\"" + token(link) + "\"}");

        assertThat(person.get("/api/my/account").body()).contains("c@example.org");
    }

    @Test
    void messagesGoAsEachPersonChose() throws Exception {
        Person person = people.somebody();
        String choices = "[{\"kind\":\"SCREENING\",\"mail\":\"NONE\"},{\"kind\":\"LISTING\",\"mail\":\"DIGEST\"},"
                + "{\"kind\":\"CONTACT\",\"mail\":\"AT_ONCE\"}]";
        assertThat(person.put("/api/my/notification-preferences", choices).body())
                .contains("\"mail\":\"NONE\"");
        tell(person, NotificationKind.SCREENING, "只在站内");
        tell(person, NotificationKind.LISTING, "每天一封");
        tell(person, NotificationKind.CONTACT, "马上就发");

        String mail = mails(1).getFirst();
        assertThat(mail).contains("马上就发", ADDRESS + "/workbench").doesNotContain("每天一封", "只在站内");

        assertThat(MailDigests.send(portal)).isEqualTo(1);
        assertThat(MailDigests.send(portal)).isZero();
        assertThat(mails(2).get(1)).contains("每天一封").doesNotContain("只在站内", "马上就发");
        assertThat(person.get("/api/my/notifications").body()).contains("只在站内", "每天一封", "马上就发");
    }

    @Test
    void anInvitationGoesByMail() throws Exception {
        long unit = OrganisationFixture.unit(portal);
        Person admin = people.with(Role.ORG_ADMIN, unit);

        HttpResponse<String> invited = admin.post(
                "/api/my/organisations/" + unit + "/invitations",
                "{\"role\":\"RESEARCHER\",\"email\":\"colleague@example.org\"}");
        assertThat(invited.body()).contains("\"mailed\":true");
        String code = invited.body().replaceFirst("(?s).*\"code\":\"([^\"]*)\".*", "$1");

        assertThat(mails(1).getFirst())
                .contains("to colleague@example.org", code)
                .doesNotContain("遂州理工学院");
    }

    @Test
    void aServerThatIsAwayGetsTheMailLater() throws Exception {
        Sql sql = portal.bean(Sql.class);
        Person person = people.somebody();
        SMTP.setUser("portal", "another password");
        tell(person, NotificationKind.ACCOUNT, "稍后再发");
        org.techmatch.Await.until(
                "a refused mail stays", () -> sql.count("SELECT COUNT(*) FROM mail_outbox WHERE attempts > 0") == 1);

        SMTP.setUser("portal", "the password");
        sql.update("UPDATE mail_outbox SET next_at = '2020-01-01 00:00:00'");

        assertThat(mails(1).getFirst()).contains("稍后再发");
    }

    @Test
    void noMailTellsWhatIsNotPublic() throws Exception {
        ListingSteps steps = ListingSteps.in(portal);
        String canary = "金丝雀4V6Z";
        String form = ListingSteps.form(canary + "预警模组", steps.researcher)
                .replaceFirst("\\{", "{\"secretDetail\":\"" + canary + "配方\",");
        long listing = steps.submitted(steps.researcher, form);
        steps.decide(steps.reviewer, "achievement", listing, "return");

        List<String> mails = mails(2);

        assertThat(String.join("\n", mails))
                .contains("有一份内容等您审查", "被退回")
                .doesNotContain(canary)
                .doesNotContain("请看第二段");
    }

    private static void tell(Person person, NotificationKind kind, String title) {
        portal.bean(Notifications.class).tell(person.accountId(), kind, new Text(title, title), "/workbench");
    }

    private static HttpResponse<String> signIn(Person by, String name, String password) {
        return by.post("/api/session", "{\"loginName\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    @Test
    void aSavedSearchIsMailedUnderItsNameAndStopsByTheMailsOwnButton() throws Exception {
        Person person = people.somebody();
        HttpResponse<String> saved = person.post(
                "/api/my/saved-searches",
                "{\"name\":\"电池安全\",\"query\":\"q=热失控\",\"watch\":\"ALL\",\"frequency\":\"INSTANTLY\","
                        + "\"inApp\":false,\"byMail\":true}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        long listing = AchievementFixture.achievement().published(portal);

        String mail = mails(1).getFirst();
        assertThat(mail)
                .contains("订阅“电池安全”", "新结果", ADDRESS + "/achievements/" + AchievementFixture.code(portal, listing))
                .contains(ADDRESS + "/stop-alert?token=");
        MimeMessage message = SMTP.getReceivedMessages()[0];
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-Unsubscribe")[0])
                .isEqualTo("<" + ADDRESS + "/stop-alert?token=" + token(mail) + ">");
        assertThat(portal.send("POST", "/stop-alert?token=" + token(mail)).statusCode())
                .isEqualTo(204);
        assertThat(person.get("/api/my/saved-searches").body()).contains("\"paused\":true");
        assertThat(person.get("/api/my/notifications").body()).doesNotContain("电池安全");
    }

    private static List<String> mails(int count) throws Exception {
        assertThat(SMTP.waitForIncomingEmail(WAIT_MILLIS, count)).isTrue();
        List<String> texts = new java.util.ArrayList<>();
        for (MimeMessage mail : SMTP.getReceivedMessages()) {
            texts.add("to " + Arrays.toString(mail.getAllRecipients()).replaceAll("[\\[\\]]", "") + "\n"
                    + mail.getSubject() + "\n" + mail.getContent());
        }
        return texts;
    }

    private static String token(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
