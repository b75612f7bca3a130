package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmatch.draft.ListingSteps.demandForm;
import static org.techmatch.draft.ListingSteps.form;
import static org.techmatch.draft.ListingSteps.id;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.account.AccountService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** Who sees what is not public, and that nobody else does, in no channel and no log. */
class DraftScopeIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String TITLE = "电芯热失控早期预警模组";
    private static final String CANARY = "金丝雀5T8W";

    private final Sql sql = PORTAL.bean(Sql.class);
    private ListingSteps steps;

    @BeforeEach
    void prepare() {
        steps = ListingSteps.in(PORTAL);
    }

    @Test
    void aColleagueWhoIsNoCompleterNeitherSeesNorChangesIt_R_206() {
        long listing = steps.published(TITLE);
        Person colleague = steps.people.with(Role.RESEARCHER, steps.unit);

        assertThat(colleague.get("/api/my/achievements/" + listing).statusCode())
                .isEqualTo(404);
        assertThat(steps.open(colleague, "achievement", listing).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/api/my/listings").body()).contains("\"items\":[]");
        assertThat(colleague.get("/api/my/workbench").body()).doesNotContain("PUBLISHED");
    }

    @Test
    void aRoleInOneUnitShowsNothingOfAnother_R_206() {
        long other = OrganisationFixture.unit(PORTAL);
        Person both = steps.people.with(Role.UNIT_TECH, other);
        PORTAL.bean(AccountService.class).grant(both.accountId(), Role.RESEARCHER, steps.unit, Actor.system("test"));
        steps.submitted(steps.researcher, form(TITLE, steps.researcher));
        steps.save(steps.researcher, steps.begin(steps.researcher, steps.unit, "achievement"), "{\"title\":\"另一份草稿\"}");

        assertThat(both.get("/api/my/listings").body()).contains("\"items\":[]");
        assertThat(steps.researcher.get("/api/my/listings").body()).contains(TITLE, "另一份草稿");
        assertThat(steps.office.get("/api/my/listings").body()).contains(TITLE, "另一份草稿");
    }

    @Test
    void aCompleterWithAnAccountOpensWhatThePartnerWrote_R_203() {
        Person partner = steps.people.with(Role.RESEARCHER, steps.unit);
        HttpResponse<String> draft = steps.begin(steps.researcher, steps.unit, "achievement");
        HttpResponse<String> saved = steps.save(steps.researcher, draft, withSecret(form(TITLE, partner)));
        assertThat(steps.submit(steps.researcher, saved).statusCode()).isEqualTo(422);
        assertThat(steps.researcher.get("/api/my/drafts/" + id(draft)).body()).contains("测试员");
        assertThat(partner.get("/api/my/workbench").body())
                .contains("CONFIRM_SHARES", "/workbench/confirmations/" + id(draft));
        assertThat(partner.get("/api/my/notifications").body()).contains("/workbench/confirmations/" + id(draft));
        assertThat(steps.submit(steps.researcher, saved).statusCode()).isEqualTo(422);
        assertThat(sql.count("SELECT COUNT(*) FROM notification WHERE account_id = ?", partner.accountId()))
                .as("each is asked once")
                .isEqualTo(1);

        assertThat(partner.post("/api/my/confirmations/" + id(draft), null).statusCode())
                .isEqualTo(200);

        assertThat(partner.get("/api/my/workbench").body()).doesNotContain("CONFIRM_SHARES");
        long listing = ListingSteps.listing(steps.submit(steps.researcher, saved));
        assertThat(partner.get("/api/my/achievements/" + listing).statusCode()).isEqualTo(200);
        assertThat(partner.get("/api/my/listings").body()).contains(TITLE);
    }

    @Test
    void theOfficeHandsInWithoutAConfirmationOnlyWithAReason() {
        Person partner = steps.people.with(Role.RESEARCHER, steps.unit);
        HttpResponse<String> saved = steps.save(
                steps.researcher, steps.begin(steps.researcher, steps.unit, "achievement"), form(TITLE, partner));
        String path = "/api/my/drafts/" + id(saved) + "/moves/submit";
        String body = "{\"version\":2,\"completersOverride\":\"本人出国，已有书面同意\"}";

        assertThat(steps.researcher.post(path, body).statusCode()).isEqualTo(422);
        assertThat(steps.office.post(path, "{\"version\":2}").statusCode()).isEqualTo(422);
        assertThat(steps.office.post(path, body).statusCode()).isEqualTo(200);
        assertThat(sql.count("SELECT COUNT(*) FROM audit_event WHERE reason = '本人出国，已有书面同意'"))
                .isEqualTo(1);
    }

    @Test
    void nothingSecretOrUnscreenedIsInAnyPublicChannelOrLog_R_207() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        long enterprise = OrganisationFixture.enterprise(PORTAL, CANARY + "储能有限公司");
        Person member = steps.people.with(Role.ENTERPRISE, enterprise);
        Person operations = steps.people.with(Role.PORTAL_OPS, null);
        try {
            steps.save(
                    steps.researcher,
                    steps.begin(steps.researcher, steps.unit, "achievement"),
                    form(CANARY + TITLE, steps.researcher));
            long listing = steps.submitted(steps.researcher, withSecret(form(TITLE, steps.researcher)));
            steps.decide(steps.reviewer, "achievement", listing, "clear");
            steps.move(steps.office, "achievement", listing, "publish");
            steps.revise(
                    steps.researcher, listing, form(TITLE, steps.researcher).replace("一种", CANARY));
            String demand = demandForm("电池包用轻质隔热涂层").replaceFirst("\\{", "{\"confidentialBrief\":\"" + CANARY + "\",");
            HttpResponse<String> draft = steps.save(member, steps.begin(member, enterprise, "demand"), demand);
            long demandId = ListingSteps.listing(steps.submit(member, draft));
            steps.decide(operations, "demand", demandId, "clear");
            assertThat(steps.move(member, "demand", demandId, "publish").statusCode())
                    .isEqualTo(200);

            String text = steps.publicText();

            assertThat(text).contains("预警模组", "隔热涂层").doesNotContain(CANARY + TITLE);
            assertThat(text.replace(CANARY + "储能有限公司", ""))
                    .as("the enterprise stands among the organisations, and nowhere with its demand")
                    .doesNotContain(CANARY);
            assertThat(PORTAL.get("/api/demands/" + code("demand", demandId)).body())
                    .doesNotContain(CANARY);
            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                    .noneMatch(line -> line.contains(CANARY));
            assertThat(rows("audit_event") + rows("notification") + rows("outbox"))
                    .doesNotContain(CANARY);
        } finally {
            root.detachAppender(log);
        }
    }

    @Test
    void anAnonymousDemandThatNamesItsOwnerIsNotHandedIn_R_212() {
        long enterprise = OrganisationFixture.enterprise(PORTAL, "蜀南锐安储能有限公司");
        Person member = steps.people.with(Role.ENTERPRISE, enterprise);
        for (String named : new String[] {"蜀南锐安储能用隔热涂层", "蜀南 锐安储能有限公司隔热涂层"}) {
            HttpResponse<String> saved =
                    steps.save(member, steps.begin(member, enterprise, "demand"), demandForm(named));
            assertThat(steps.submit(member, saved).body()).contains("/problems/invalid-request", "/description");
        }
        String indicator = demandForm("电池包用轻质隔热涂层").replace("\"厚度\"", "\"锐安储能厚度，蜀南锐安储能标准\"");
        HttpResponse<String> saved = steps.save(member, steps.begin(member, enterprise, "demand"), indicator);
        assertThat(steps.submit(member, saved).statusCode()).isEqualTo(400);
    }

    private static String withSecret(String form) {
        return form.replaceFirst("\\{", "{\"secretDetail\":\"" + CANARY + "配方\",");
    }

    private String code(String table, long id) {
        return sql.first("SELECT public_code FROM " + table + " WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
    }

    private String rows(String table) {
        return sql.list("SELECT * FROM " + table, row -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        text.append(row.getString(i)).append('|');
                    }
                    return text.toString();
                })
                .toString();
    }
}
