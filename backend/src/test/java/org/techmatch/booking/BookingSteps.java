package org.techmatch.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.Completer;
import org.techmatch.demand.DemandFixture;
import org.techmatch.document.Documents;
import org.techmatch.evidence.FileFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** An enterprise with a demand without supply, a unit with a team of four, and what they do over HTTP. */
final class BookingSteps {
    static final String ACCEPT = "{\"submission\":1,\"decision\":\"ACCEPT\",\"results\":[%s]}";
    static final String MET = "{\"criterion\":\"提前量\",\"met\":true,\"measured\":\"11.5 min\"}";

    final TestPeople people;
    final long enterprise;
    final long unit;
    final Person buyer;
    final Person office;
    final List<Person> team = new ArrayList<>();
    final long demand;

    private final TestPortal portal;
    private final Sql sql;

    private BookingSteps(TestPortal portal) {
        this.portal = portal;
        this.sql = portal.bean(Sql.class);
        this.people = TestPeople.in(portal);
        this.enterprise = OrganisationFixture.enterprise(portal);
        this.unit = OrganisationFixture.unit(portal);
        this.buyer = people.with(Role.ENTERPRISE, enterprise);
        this.office = people.with(Role.UNIT_TECH, unit);
        for (int i = 0; i < 4; i++) {
            team.add(people.with(Role.RESEARCHER, unit));
        }
        this.demand = DemandFixture.demand().published(portal, enterprise);
    }

    static BookingSteps in(TestPortal portal) {
        BookingSteps steps = new BookingSteps(portal.empty());
        portal.settle();
        return steps;
    }

    String demandCode() {
        return DemandFixture.code(portal, demand);
    }

    /** */
    void searched() {
        ok(buyer.post(
                "/api/my/matches/listings/" + demandCode() + "/supply-searches",
                "{\"statement\":\"逐项看过推荐的成果，没有能满足预警时间的\"}"));
    }

    HttpResponse<String> propose(Person by) {
        return by.post("/api/my/bookings", "{\"demandCode\":\"" + demandCode() + "\"}");
    }

    /** Proposed by a member of the team and accepted by all sides. */
    long talks(Person representative) {
        long id = number(ok(propose(representative)), "id");
        ok(move(buyer, id, "accept"));
        ok(move(office, id, "accept"));
        return id;
    }

    HttpResponse<String> move(Person by, long id, String action) {
        return by.post(
                "/api/my/bookings/" + id + "/moves/" + action,
                "{\"version\":" + sql.count("SELECT version FROM booked_project WHERE id = ?", id)
                        + ",\"reason\":\"按约定办理\"}");
    }

    /** 20 %, 70 % of the rest, 40/25/20/15, milestones 20/30/50. */
    String terms(String mode, String teamShare, List<Person> members) {
        String[] shares = {"40", "25", "20", "15"};
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            lines.add("{\"accountId\":" + members.get(i).accountId() + ",\"name\":\"成员" + i + "\",\"share\":\""
                    + (members.size() == 1 ? "100" : shares[i]) + "\"}");
        }
        return "{\"enterpriseShare\":\"20\",\"unitSideShare\":\"80\",\"teamShare\":\"" + teamShare + "\",\"lines\":["
                + String.join(",", lines) + "],\"vestMode\":\"" + mode
                + "\",\"outputs\":[{\"type\":\"PATENT\",\"description\":\"传感阵列样机与专利\"}],\"criteria\":[{"
                + "\"indicator\":\"提前量\",\"op\":\"≥\",\"value\":\"10 min\",\"method\":\"60 次触发试验\"}],\"milestones\":["
                + milestone("选型与标定", "2098-08-31", "20") + "," + milestone("样机与试验", "2098-11-30", "30") + ","
                + milestone("现场运行", "2099-06-15", "50")
                + "],\"expectedDelivery\":\"2099-06-30\",\"longStop\":\"2099-12-31\",\"payments\":[{\"due\":"
                + "\"2098-09-30\",\"amount\":\"300000.00\"}],\"contract\":{\"number\":\"HT-1\",\"kind\":\"COOPERATIVE\","
                + "\"ipClause\":\"按约定比例共有\",\"useClause\":\"企业可在自有产品中实施\",\"defaultConfirmed\":false},"
                + "\"acceptanceKey\":\"BOTH\"}";
    }

    private static String milestone(String name, String due, String weight) {
        return "{\"name\":\"" + name + "\",\"criteria\":\"提前量不少于十分钟\",\"due\":\"" + due + "\",\"weight\":\"" + weight
                + "\"}";
    }

    HttpResponse<String> write(Person by, long id, int base, String terms) {
        return by.post("/api/my/bookings/" + id + "/terms", "{\"base\":" + base + ",\"terms\":" + terms + "}");
    }

    HttpResponse<String> agree(Person by, long id, int seq) {
        return by.post("/api/my/bookings/" + id + "/terms/" + seq + "/agreement", "{}");
    }

    /** Terms of X-12 on which all sides agree. */
    void frozen(long id, String mode, List<Person> members) {
        ok(write(members.getFirst(), id, 0, terms(mode, "70", members)));
        ok(agree(buyer, id, 1));
        ok(agree(office, id, 1));
    }

    /** Signs the agreement by an uploaded scan. */
    HttpResponse<String> sign(Person by, long id, String side) {
        long document = sql.count("SELECT document_id FROM booked_project WHERE id = ?", id);
        String hash = portal.bean(Documents.class).find(document).orElseThrow().sha256();
        long organisation = side.equals("ENTERPRISE") ? enterprise : unit;
        long file = number(ok(by.upload(organisation, "PARTY", "签字页.pdf", FileFixture.pdf())), "id");
        return by.postKeyed(
                "/api/my/documents/" + document + "/signatures",
                "{\"side\":\"" + side + "\",\"sha256\":\"" + hash + "\",\"scanFileId\":" + file + "}",
                key());
    }

    void signed(long id, List<Person> members) {
        ok(sign(buyer, id, "ENTERPRISE"));
        decision(id);
        ok(sign(office, id, "UNIT"));
        members.forEach(each -> ok(sign(each, id, "TEAM")));
    }

    /** A project at work on the terms of X-12. */
    long working(String mode) {
        searched();
        long id = talks(team.getFirst());
        frozen(id, mode, team);
        signed(id, team);
        ok(move(team.getFirst(), id, "start"));
        return id;
    }

    HttpResponse<String> submit(long id, int seq) {
        return team.getFirst()
                .post("/api/my/bookings/" + id + "/milestones/" + seq + "/submissions", "{\"evidence\":\"试验报告 1 号\"}");
    }

    HttpResponse<String> judge(Person by, long id, int seq, String verdict, String key) {
        return by.postKeyed("/api/my/bookings/" + id + "/milestones/" + seq + "/verdicts", verdict, key);
    }

    void accepted(long id, int seq) {
        ok(judge(buyer, id, seq, ACCEPT.formatted(MET), key()));
        ok(judge(office, id, seq, ACCEPT.formatted(""), key()));
    }

    /** All milestones accepted by both keys. */
    void developed(long id) {
        for (int seq = 1; seq <= 3; seq++) {
            ok(submit(id, seq));
            accepted(id, seq);
        }
    }

    long achievement() {
        Completer[] completers = new Completer[4];
        for (int i = 0; i < 4; i++) {
            completers[i] = new Completer(
                    i + 1,
                    "成员" + i,
                    null,
                    250_000,
                    i == 0,
                    false,
                    true,
                    null,
                    team.get(i).accountId(),
                    "方案与试验");
        }
        return AchievementFixture.achievement().completedBy(completers).stored(portal, unit);
    }

    /** The output is handed in and finally accepted; the decision is recorded. */
    long decided(long id) {
        ok(team.getFirst()
                .post(
                        "/api/my/bookings/" + id + "/output",
                        "{\"achievementId\":" + achievement() + ",\"evidence\":\"样机、图纸、代码\"}"));
        accepted(id, 0);
        return decision(id);
    }

    long decision(long id) {
        return number(
                ok(office.postKeyed(
                        "/api/my/bookings/" + id + "/decisions",
                        "{\"meetingNo\":\"2026年第9次会议\",\"at\":\"2026-11-20T10:00:00+08:00\",\"participants\":[\"周主任\"],"
                                + "\"decision\":\"同意\",\"reasons\":\"验收合格\"}",
                        key())),
                "decisionRecordId");
    }

    HttpResponse<String> deliver(long id, long decision, String key) {
        return office.postKeyed("/api/my/bookings/" + id + "/delivery", "{\"decisionRecordId\":" + decision + "}", key);
    }

    String status(long id) {
        return sql.first("SELECT status FROM booked_project WHERE id = ?", row -> row.getString(1), id)
                .orElse("none");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer.body();
    }

    static long number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return Long.parseLong(found.group(1));
    }
}
