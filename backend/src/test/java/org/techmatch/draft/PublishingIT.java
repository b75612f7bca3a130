package org.techmatch.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.organisation.OrganisationService;
import org.techmatch.platform.Sql;

/** From an empty form to the public page, and everything that can go differently. */
class PublishingIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String CANARY = "金丝雀7Q3X";
    private static final String CLEAR = """
            {"involvesStateSecret":"NO","involvesNationalSecurity":"NO","involvesMajorPublicInterest":"NO",
             "exportControlled":"NO","tradeSecretFieldsReviewed":true}""";

    private final TestPeople people = TestPeople.in(PORTAL);
    private final Sql sql = PORTAL.bean(Sql.class);
    private long unit;
    private long otherUnit;
    private Person researcher;
    private Person reviewer;
    private Person office;

    @BeforeEach
    void prepare() {
        PORTAL.empty();
        unit = PORTAL.bean(OrganisationService.class).create(OrganisationFixture.unit("遂州理工学院", "510903"));
        otherUnit = PORTAL.bean(OrganisationService.class).create(OrganisationFixture.unit("岷西科技大学", "510903"));
        researcher = people.with(Role.RESEARCHER, unit);
        reviewer = people.with(Role.UNIT_SECRECY, unit);
        office = people.with(Role.UNIT_TECH, unit);
    }

    @Test
    void aResearcherDraftsAReviewerClearsTheOfficePublishesAVisitorFinds_R_202() {
        long draft = draft(researcher, "电芯热失控早期预警模组");
        long listing = submit(researcher, draft);
        assertThat(visitorSees("预警模组")).isFalse();
        assertThat(move(office, listing, "publish").statusCode()).isEqualTo(409);

        clear(reviewer, listing);
        assertThat(move(researcher, listing, "publish").statusCode()).isEqualTo(403);
        HttpResponse<String> published = move(office, listing, "publish");

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(published.body()).contains("\"state\":\"PUBLISHED\"", "CG-");
        assertThat(visitorSees("预警模组")).isTrue();
    }

    @Test
    void theThreeQuestionsComeBeforeAnythingIsStored_R_201() {
        long before = sql.count("SELECT COUNT(*) FROM listing_draft");

        HttpResponse<String> secret = begin(researcher, unit, "YES", "NO", "NO");
        HttpResponse<String> outside = begin(researcher, unit, "NO", "YES", "NO");

        assertThat(secret.statusCode()).isEqualTo(422);
        assertThat(secret.body()).contains("/problems/secret-content");
        assertThat(outside.statusCode()).isEqualTo(201);
        assertThat(outside.body()).contains("\"state\":\"OUTSIDE\"");
        assertThat(sql.count("SELECT COUNT(*) FROM listing_draft")).isEqualTo(before + 1);
        assertThat(save(researcher, id(outside), version(outside), form("被写进存根的内容", researcher))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anIncompleteDraftIsSavedAndSaysWhatIsMissing() {
        HttpResponse<String> begun = begin(researcher, unit, "NO", "NO", "NO");

        HttpResponse<String> saved = save(researcher, id(begun), version(begun), "{\"title\":\"只有\"}");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("/summary", "/coopModes", "/completers", "\"done\":false");
        HttpResponse<String> refused = researcher.post(
                "/api/my/drafts/" + id(begun) + "/moves/submit", "{\"version\":" + version(saved) + "}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/title", "/summary", "/fieldCodes");
    }

    @Test
    void sharesThatDoNotSumUpAreRefusedWithTheDifference_R_002() {
        HttpResponse<String> begun = begin(researcher, unit, "NO", "NO", "NO");
        String form = form("电芯热失控早期预警模组", researcher).replace("\"share\":\"40.0000\"", "\"share\":\"39.9999\"");

        HttpResponse<String> saved = save(researcher, id(begun), version(begun), form);

        assertThat(saved.body()).contains("还差 0.0001%");
    }

    @Test
    void aSecondWindowThatSavesAnOldVersionIsToldSo_R_006() {
        HttpResponse<String> begun = begin(researcher, unit, "NO", "NO", "NO");
        save(researcher, id(begun), version(begun), "{\"title\":\"第一个窗口\"}");

        HttpResponse<String> late = save(researcher, id(begun), version(begun), "{\"title\":\"第二个窗口\"}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("/problems/conflict");
        assertThat(researcher.get("/api/my/drafts/" + id(begun)).body()).contains("第一个窗口");
    }

    @Test
    void nobodyReviewsWhatTheySubmitted_R_010() {
        Person both = people.with(Role.UNIT_SECRECY, unit);
        PORTAL.bean(org.techmatch.account.AccountService.class)
                .grant(both.accountId(), Role.RESEARCHER, unit, org.techmatch.access.Actor.system("test"));
        long listing = submit(both, draft(both, "电芯热失控早期预警模组"));

        HttpResponse<String> answer = decide(both, screening(listing), 0, "clear", null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("不能审查自己提交的内容");
    }

    @Test
    void aReturnedDraftComesBackWithTheReasonAndGoesInAgain() {
        long draft = draft(researcher, "电芯热失控早期预警模组");
        long listing = submit(researcher, draft);

        decide(reviewer, screening(listing), 0, "return", "请去掉第二段的工艺参数");

        HttpResponse<String> back = researcher.get("/api/my/drafts/" + draft);
        assertThat(back.body()).contains("请去掉第二段的工艺参数", "\"state\":\"OPEN\"");
        assertThat(office.get("/api/my/workbench").statusCode()).isEqualTo(200);
        assertThat(researcher.get("/api/my/workbench").body()).contains("CORRECT_RETURNED");
        HttpResponse<String> again =
                researcher.post("/api/my/drafts/" + draft + "/moves/submit", "{\"version\":" + version(back) + "}");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        clear(reviewer, listing);
        assertThat(move(office, listing, "publish").statusCode()).isEqualTo(200);
    }

    @Test
    void theSecondReviewIsAnotherPersons() {
        long listing = submit(researcher, draft(researcher, "电芯热失控早期预警模组"));
        decide(reviewer, screening(listing), 0, "escalate", "拿不准");

        assertThat(decide(reviewer, screening(listing), 1, "clear", null).statusCode())
                .isEqualTo(422);
        Person second = people.with(Role.UNIT_LEADING_GROUP, unit);
        assertThat(decide(second, screening(listing), 1, "clear", null).statusCode())
                .as("a member who is not the head")
                .isEqualTo(404);
        long finance = people.with(Role.UNIT_FINANCE, unit).accountId();
        HttpResponse<String> appointed = office.put(
                "/api/my/organisations/" + unit + "/leading-group", """
                {"version":0,"documentNo":"校发〔2026〕1号","from":"2026-01-01","members":[
                  {"accountId":%1$d,"function":"RESEARCH","isHead":true},
                  {"accountId":%2$d,"function":"ASSET","isHead":false},
                  {"accountId":%2$d,"function":"FINANCE","isHead":false}]}
                """.formatted(second.accountId(), finance));
        assertThat(appointed.statusCode()).as(appointed.body()).isEqualTo(200);
        assertThat(decide(second, screening(listing), 1, "clear", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoMayReviewASecondTimeIsToldOfAnEscalation_SM_03() {
        Person other = people.with(Role.UNIT_SECRECY, unit);
        Person elsewhere = people.with(Role.UNIT_SECRECY, otherUnit);
        Person head = people.with(Role.UNIT_LEADING_GROUP, unit);
        Person member = people.with(Role.UNIT_LEADING_GROUP, unit);
        HttpResponse<String> appointed = office.put("/api/my/organisations/" + unit + "/leading-group", """
                {"version":0,"documentNo":"校发〔2026〕1号","from":"2026-01-01","members":[
                  {"accountId":%1$d,"function":"RESEARCH","isHead":true},
                  {"accountId":%2$d,"function":"ASSET","isHead":false},
                  {"accountId":%2$d,"function":"FINANCE","isHead":false}]}
                """.formatted(
                        head.accountId(), member.accountId()));
        assertThat(appointed.statusCode()).as(appointed.body()).isEqualTo(200);
        long listing = submit(researcher, draft(researcher, "电芯热失控早期预警模组"));
        decide(reviewer, screening(listing), 0, "escalate", "拿不准");

        assertThat(sql.list(
                        "SELECT account_id FROM notification WHERE title_zh = '有一份内容需要您复审。' ORDER BY account_id",
                        row -> row.getLong(1)))
                .containsExactly(other.accountId(), head.accountId())
                .doesNotContain(reviewer.accountId(), elsewhere.accountId(), member.accountId());
    }

    @Test
    void aRevisionStaysUnseenUntilItIsScreenedAndPublished_R_202() {
        long listing = published("电芯热失控早期预警模组");
        long draft = begin(researcher, listing);
        HttpResponse<String> open = researcher.get("/api/my/drafts/" + draft);
        String form = form("电芯热失控早期预警模组", researcher).replace("一种", CANARY + "一种");
        HttpResponse<String> saved = save(researcher, draft, version(open), form);
        researcher.post("/api/my/drafts/" + draft + "/moves/submit", "{\"version\":" + version(saved) + "}");

        assertThat(publicText()).doesNotContain(CANARY).contains("预警模组");
        assertThat(move(office, listing, "publish-revision").statusCode()).isEqualTo(422);
        clear(reviewer, listing);
        assertThat(publicText()).doesNotContain(CANARY);
        HttpResponse<String> shown = move(office, listing, "publish-revision");
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(publicText()).contains(CANARY);
    }

    @Test
    void unpublishingRemovesItFromEveryChannelForReadersAtOnce_R_205() {
        long listing = published("电芯热失控早期预警模组");
        String code = code(listing);

        assertThat(move(office, listing, "unpublish").statusCode()).isEqualTo(200);

        assertThat(PORTAL.get("/api/achievements/" + code).statusCode()).isEqualTo(404);
        assertThat(PORTAL.get("/api/search?q=" + encode("预警模组")).body()).doesNotContain(code);
        assertThat(PORTAL.get("/feed.atom").body()).doesNotContain(code);
        assertThat(move(office, listing, "publish").statusCode()).isEqualTo(200);
        assertThat(PORTAL.get("/api/achievements/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void suspectedContentIsGoneAtOnceAndLeavesOnlyATombstone_R_204() {
        long listing = published(CANARY + "预警模组");
        String code = code(listing);

        HttpResponse<String> answer = decide(reviewer, screening(listing), 1, "suspect", "疑似涉及型号参数");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(PORTAL.get("/api/achievements/" + code).statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(CANARY);
        for (String table : List.of("achievement", "public_listing", "listing_draft", "secrecy_screening")) {
            assertThat(sql.list("SELECT * FROM " + table, PublishingIT::row).toString())
                    .as(table)
                    .doesNotContain(CANARY);
        }
        HttpResponse<String> incidents = reviewer.get("/api/my/secrecy-incidents");
        assertThat(incidents.body()).contains(code, "contentHash").doesNotContain(CANARY);
        assertThat(researcher.get("/api/my/listings").body()).contains("PURGED").doesNotContain(CANARY);
        HttpResponse<String> report = reviewer.post(
                "/api/my/secrecy-incidents/" + incidents.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1") + "/reports",
                "{\"reportedTo\":\"市保密局\",\"reportedAt\":\"2026-01-01T00:00:00+08:00\"}");
        assertThat(report.statusCode()).isEqualTo(400);
    }

    @Test
    void twoReviewersAtOnceAndOneDecides() throws Exception {
        Person other = people.with(Role.UNIT_SECRECY, unit);
        long listing = submit(researcher, draft(researcher, "电芯热失控早期预警模组"));
        long screening = screening(listing);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<HttpResponse<String>> one = both.submit(() -> decide(reviewer, screening, 0, "clear", null));
            Future<HttpResponse<String>> two = both.submit(() -> decide(other, screening, 0, "return", "再改改"));

            assertThat(List.of(one.get().statusCode(), two.get().statusCode())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(sql.count("SELECT COUNT(*) FROM secrecy_screening WHERE version = 1"))
                .isEqualTo(1);
    }

    @Test
    void secretDetailsAreInNoChannelAndNoColumnInClear_R_203() {
        HttpResponse<String> begun = begin(researcher, unit, "NO", "NO", "NO");
        String form = form("电芯热失控早期预警模组", researcher).replaceFirst("\\{", "{\"secretDetail\":\"" + CANARY + "配方\",");
        HttpResponse<String> saved = save(researcher, id(begun), version(begun), form);
        assertThat(saved.body()).contains(CANARY);
        researcher.post("/api/my/drafts/" + id(begun) + "/moves/submit", "{\"version\":" + version(saved) + "}");
        long listing = sql.count("SELECT MAX(id) FROM achievement");
        assertThat(reviewer.get("/api/my/screenings/" + screening(listing)).body())
                .contains("预警模组")
                .doesNotContain(CANARY);
        clear(reviewer, listing);
        move(office, listing, "publish");

        assertThat(publicText()).doesNotContain(CANARY);
        for (String table :
                List.of("achievement", "listing_draft", "public_listing", "secrecy_screening", "audit_event")) {
            assertThat(sql.list("SELECT * FROM " + table, PublishingIT::row).toString())
                    .as(table)
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void othersDraftsScreeningsAndListingsAreNotThere_R_206() {
        long draft = draft(researcher, "电芯热失控早期预警模组");
        long listing = submit(researcher, draft);
        Person stranger = people.with(Role.UNIT_TECH, otherUnit);
        Person strangeReviewer = people.with(Role.UNIT_SECRECY, otherUnit);
        Person colleague = people.with(Role.RESEARCHER, unit);

        assertThat(stranger.get("/api/my/drafts/" + draft).statusCode()).isEqualTo(404);
        assertThat(colleague.get("/api/my/drafts/" + draft).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/my/achievements/" + listing).statusCode()).isEqualTo(404);
        assertThat(strangeReviewer
                        .get("/api/my/screenings/" + screening(listing))
                        .statusCode())
                .isEqualTo(404);
        assertThat(people.with(Role.PORTAL_OPS, null)
                        .get("/api/my/screenings/" + screening(listing))
                        .statusCode())
                .isEqualTo(404);
        assertThat(PORTAL.get("/api/my/drafts/" + draft).statusCode()).isEqualTo(401);
        assertThat(people.somebody().get("/api/my/drafts/" + draft).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSimilarTitleAsksAndTheSameNumberBlocks_R_209() {
        published("电芯热失控早期预警模组");
        long draft = draft(researcher, "电芯热失控早期预警模组二");
        HttpResponse<String> open = researcher.get("/api/my/drafts/" + draft);
        assertThat(open.body()).contains("\"similarity\":");

        String submit = "/api/my/drafts/" + draft + "/moves/submit";
        assertThat(researcher
                        .post(submit, "{\"version\":" + version(open) + "}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(researcher
                        .post(submit, "{\"version\":" + version(open) + ",\"duplicatesSeen\":true}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEnterprisesAnonymousDemandIsScreenedByOperationsAndNamesNobody_R_212() {
        long enterprise = OrganisationFixture.enterprise(PORTAL, CANARY + "有限公司");
        Person member = people.with(Role.ENTERPRISE, enterprise);
        Person operations = people.with(Role.PORTAL_OPS, null);
        HttpResponse<String> begun = member.post(
                "/api/my/drafts",
                "{\"kind\":\"demand\",\"organisationId\":" + enterprise
                        + ",\"answers\":{\"stateSecret\":\"NO\",\"nationalSecurity\":\"NO\",\"majorPublicInterest\":\"NO\"}}");
        HttpResponse<String> saved = save(member, id(begun), version(begun), demandForm());
        HttpResponse<String> submitted =
                member.post("/api/my/drafts/" + id(begun) + "/moves/submit", "{\"version\":" + version(saved) + "}");
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
        long demand = sql.count("SELECT MAX(id) FROM demand");
        long screening = sql.count("SELECT MAX(id) FROM secrecy_screening WHERE target_kind = 'demand'");

        assertThat(decide(operations, screening, 0, "clear", null).statusCode()).isEqualTo(200);
        HttpResponse<String> published = member.post(
                "/api/my/demands/" + demand + "/moves/publish",
                "{\"version\":" + sql.count("SELECT version FROM demand WHERE id = ?", demand) + "}");

        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        PORTAL.settle();
        assertThat(PORTAL.get("/api/search?q=" + encode("隔热涂层")).body())
                .contains("\"total\":1,")
                .doesNotContain(CANARY);
        assertThat(publicText()).doesNotContain(CANARY);
    }

    @Test
    void completersWithAnAccountConfirmBeforeItIsHandedIn() {
        Person partner = people.with(Role.RESEARCHER, unit);
        HttpResponse<String> begun = begin(researcher, unit, "NO", "NO", "NO");
        HttpResponse<String> saved = save(researcher, id(begun), version(begun), form("电芯热失控早期预警模组", partner));
        String submit = "/api/my/drafts/" + id(begun) + "/moves/submit";
        assertThat(researcher
                        .post(submit, "{\"version\":" + version(saved) + "}")
                        .statusCode())
                .isEqualTo(422);

        assertThat(partner.post("/api/my/confirmations/" + id(begun), null).statusCode())
                .isEqualTo(200);

        assertThat(researcher
                        .post(submit, "{\"version\":" + version(saved) + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(office.get("/api/my/confirmations/" + id(begun)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void contactsInTheTextAreShownToTheReviewer() {
        HttpResponse<String> begun = begin(researcher, unit, "NO", "NO", "NO");
        HttpResponse<String> saved = save(
                researcher,
                id(begun),
                version(begun),
                form("电芯热失控早期预警模组", researcher).replace("一种", "请致电13812345678。一种"));
        researcher.post("/api/my/drafts/" + id(begun) + "/moves/submit", "{\"version\":" + version(saved) + "}");

        assertThat(reviewer.get("/api/my/screenings/" + screening(sql.count("SELECT MAX(id) FROM achievement")))
                        .body())
                .contains("\"contacts\":[\"13812345678\"]");
    }

    private long published(String title) {
        long listing = submit(researcher, draft(researcher, title));
        clear(reviewer, listing);
        assertThat(move(office, listing, "publish").statusCode()).isEqualTo(200);
        return listing;
    }

    private long draft(Person by, String title) {
        HttpResponse<String> begun = begin(by, unit, "NO", "NO", "NO");
        HttpResponse<String> saved = save(by, id(begun), version(begun), form(title, by));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return id(begun);
    }

    private long begin(Person by, long listing) {
        HttpResponse<String> begun = by.post(
                "/api/my/drafts",
                "{\"kind\":\"achievement\",\"listingId\":" + listing
                        + ",\"answers\":{\"stateSecret\":\"NO\",\"nationalSecurity\":\"NO\",\"majorPublicInterest\":\"NO\"}}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return id(begun);
    }

    private HttpResponse<String> begin(Person by, long organisation, String secret, String security, String interest) {
        return by.post(
                "/api/my/drafts",
                "{\"kind\":\"achievement\",\"organisationId\":" + organisation + ",\"answers\":{\"stateSecret\":\""
                        + secret + "\",\"nationalSecurity\":\"" + security + "\",\"majorPublicInterest\":\"" + interest
                        + "\"}}");
    }

    private static HttpResponse<String> save(Person by, long draft, long version, String form) {
        return by.put("/api/my/drafts/" + draft, "{\"version\":" + version + ",\"form\":" + form + "}");
    }

    private long submit(Person by, long draft) {
        long version = version(by.get("/api/my/drafts/" + draft));
        HttpResponse<String> answer = by.post(
                "/api/my/drafts/" + draft + "/moves/submit", "{\"version\":" + version + ",\"duplicatesSeen\":true}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return sql.count("SELECT listing_id FROM listing_draft WHERE id = ?", draft);
    }

    private void clear(Person by, long listing) {
        HttpResponse<String> answer = decide(by, screening(listing), 0, "clear", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<String> decide(Person by, long screening, long version, String action, String reason) {
        return by.post(
                "/api/my/screenings/" + screening + "/moves/" + action,
                "{\"version\":" + version + ",\"answers\":" + CLEAR
                        + (reason == null ? "" : ",\"reason\":\"" + reason + "\"") + "}");
    }

    private HttpResponse<String> move(Person by, long listing, String action) {
        return by.post(
                "/api/my/achievements/" + listing + "/moves/" + action,
                "{\"version\":" + sql.count("SELECT version FROM achievement WHERE id = ?", listing) + "}");
    }

    private long screening(long listing) {
        return sql.count(
                "SELECT MAX(id) FROM secrecy_screening WHERE target_kind = 'achievement' AND target_id = ?", listing);
    }

    private String code(long listing) {
        return sql.first("SELECT public_code FROM achievement WHERE id = ?", row -> row.getString(1), listing)
                .orElseThrow();
    }

    private boolean visitorSees(String word) {
        PORTAL.settle();
        return PORTAL.get("/api/search?q=" + encode(word)).body().contains("\"total\":1,");
    }

    /** Everything that the public can read, in one text. */
    private String publicText() {
        PORTAL.settle();
        StringBuilder all = new StringBuilder();
        for (String path : List.of(
                "/api/search?size=50",
                "/api/home",
                "/feed.atom",
                "/sitemap.xml",
                "/",
                "/search",
                "/api/search/export")) {
            all.append(PORTAL.get(path).body());
        }
        for (String code : sql.list("SELECT public_code FROM public_listing WHERE visible", row -> row.getString(1))) {
            String kind = code.startsWith("CG") ? "achievements" : "demands";
            all.append(PORTAL.get("/api/" + kind + "/" + code).body());
            all.append(PORTAL.get("/" + kind + "/" + code).body());
            all.append(PORTAL.get("/api/" + kind + "/" + code + "/similar").body());
        }
        return all.toString();
    }

    private static String row(java.sql.ResultSet row) throws java.sql.SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            text.append(row.getString(i)).append('|');
        }
        return text.toString();
    }

    private static String form(String title, Person completer) {
        return """
            {"title":"%s","type":"PATENT","subType":"INVENTION","ipStatus":"UNGRANTED","originKind":"FISCAL_PROJECT",
             "stage":"PILOT","trl":6,"fieldCodes":["480"],"industryCodes":["C38"],"ipcClasses":["H01"],
             "keywords":["热失控","预警","储能"],
             "summary":"一种装在电芯之间的气体与形变双参量模组，在热失控发生前十分钟以上给出预警，误报率低于千分之二，已在换电站连续运行一年，适合储能柜与换电站改造。",
             "indicators":[{"name":"预警提前量","value":"11.5","unit":"min"}],"coopModes":["TRANSFER","TRIAL"],
             "priceMode":"FIXED","priceMin":"600000","completers":[
               {"name":"陈屿舟","accountLogin":"%s","share":"60.0000","isMain":true,"nameConsent":true},
               {"name":"廖砚","share":"40.0000","nameConsent":false}]}""".formatted(title, completer.loginName());
    }

    private static String demandForm() {
        return """
            {"title":"电池包用轻质隔热涂层","kind":"SOLVE_PROBLEM","anonymous":true,"fieldCodes":["430"],
             "industryCodes":["C38"],"description":"我们需要一种可以喷涂在铝壳上的轻质隔热涂层，厚度不超过两毫米，背面温升要求在十分钟内不超过八十摄氏度，附着力好，能通过盐雾试验，已试过两种方案都会开裂。",
             "targetIndicators":[{"name":"厚度","op":"≤","value":"2","unit":"mm"}],"budgetMin":"300000","budgetMax":"800000",
             "deadline":"2099-12-31","ipExpectation":"NEGOTIABLE"}""";
    }

    private static long id(HttpResponse<String> answer) {
        return Long.parseLong(answer.body().replaceAll("(?s)^\\{\"id\":(\\d+).*", "$1"));
    }

    private static long version(HttpResponse<String> answer) {
        return Long.parseLong(answer.body().replaceAll("(?s).*\"version\":(\\d+),\"savedAt\".*", "$1"));
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
