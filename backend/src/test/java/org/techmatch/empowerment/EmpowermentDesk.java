package org.techmatch.empowerment;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
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
import org.techmatch.ledger.Ownership;
import org.techmatch.ledger.OwnershipRow;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** A unit with an achievement of two completers, its office and leading group, and what they do over HTTP. */
final class EmpowermentDesk {
    final TestPortal portal;
    final TestPeople people;
    final long unit;
    final Person office;
    final Person leader;
    final Person first;
    final Person second;
    final Person stranger;
    final long achievement;
    final Sql sql;

    private EmpowermentDesk(TestPortal portal) {
        this.portal = portal;
        this.sql = portal.bean(Sql.class);
        this.people = TestPeople.in(portal);
        this.unit = OrganisationFixture.unit(portal);
        this.office = people.with(Role.UNIT_TECH, unit);
        this.leader = people.with(Role.UNIT_LEADING_GROUP, unit);
        this.first = people.with(Role.RESEARCHER, unit);
        this.second = people.with(Role.RESEARCHER, unit);
        this.stranger = people.with(Role.UNIT_TECH, OrganisationFixture.unit(portal));
        this.achievement = AchievementFixture.achievement()
                .completedBy(completer(1, first, 600_000), completer(2, second, 400_000))
                .published(portal, unit);
        sql.update(
                "INSERT INTO leading_group (organisation_id, version, document_no, from_date, updated_at)"
                        + " VALUES (?, 0, '遂理工〔2026〕1号', '2026-01-01', NOW())",
                unit);
        seat(leader, true);
    }

    static EmpowermentDesk in(TestPortal portal) {
        return new EmpowermentDesk(portal.empty());
    }

    /** CFG-09 as it is set for what is created from now on. */
    EmpowermentDesk withoutNotice() {
        Instant before = Instant.now().minusSeconds(60);
        sql.update(
                "INSERT INTO parameter_version (cfg, value, effective_from, set_by, reason, set_at)"
                        + " VALUES ('CFG-09-on', 'false', ?, 'test', 'test', ?)",
                before,
                before);
        return this;
    }

    void seat(Person person, boolean head) {
        sql.update(
                "INSERT INTO leading_group_member (organisation_id, account_id, position, is_head)"
                        + " VALUES (?, ?, 'ASSET', ?)",
                unit,
                person.accountId(),
                head);
    }

    private static Completer completer(int seq, Person person, int ppm) {
        return new Completer(seq, "完成人" + seq, null, ppm, true, false, true, null, person.accountId(), null);
    }

    String form(String mode, String share, String one, String two, String more) {
        return "{\"achievementId\":" + achievement + ",\"mode\":\"" + mode
                + "\",\"rightKind\":\"OWNERSHIP\",\"teamShare\":\""
                + share + "\",\"representativeId\":" + first.accountId() + ",\"lines\":[{\"accountId\":"
                + first.accountId() + ",\"share\":\"" + one + "\"},{\"accountId\":" + second.accountId()
                + ",\"share\":\"" + two + "\"}],\"equalise\":false,\"mechanism\":\"团队过半数同意，报单位备案\","
                + "\"costs\":\"转化费用从收入中先行扣除\",\"payer\":\"单位科研处\",\"grantsPowers\":false" + more + "}";
    }

    long draft(String mode) {
        return written(form(mode, "70", "60", "40", ""));
    }

    long written(String form) {
        HttpResponse<String> answer = office.post("/api/my/empowerments", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return number(answer.body(), "id");
    }

    HttpResponse<String> move(Person by, long id, String action, String more) {
        return by.post("/api/my/empowerments/" + id + "/moves/" + action, "{\"version\":" + version(id) + more + "}");
    }

    void offer(long id) {
        HttpResponse<String> answer = move(office, id, "offer", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Issued and confirmed by both. */
    void confirmed(long id) {
        offer(id);
        signed(first, id, "TEAM");
        signed(second, id, "TEAM");
        assertThat(status(id)).isEqualTo("TEAM_CONFIRMED");
    }

    /** Confirmed and decided, without a notice. */
    void decided(long id) {
        confirmed(id);
        HttpResponse<String> answer = decide(leader, id, "decisions", decision(id, leader), key());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    String decision(long id, Person participant) {
        return "{\"version\":" + version(id) + ",\"meetingNo\":\"2026年第9次会议\",\"at\":\"2026-11-20T10:00:00+08:00\","
                + "\"participants\":[" + participant.accountId() + "],\"recused\":[],\"decision\":\"同意赋权\","
                + "\"reasons\":\"材料齐全，份额清楚\",\"files\":[]}";
    }

    HttpResponse<String> decide(Person by, long id, String what, String json, String key) {
        return by.postKeyed("/api/my/empowerments/" + id + "/" + what, json, key);
    }

    void signed(Person by, long id, String side) {
        HttpResponse<String> answer = sign(by, id, side);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    HttpResponse<String> sign(Person by, long id, String side) {
        return signDocument(by, sql.count("SELECT document_id FROM empowerment WHERE id = ?", id), side);
    }

    HttpResponse<String> signDocument(Person by, long document, String side) {
        return signature(by, document, side, code(by, document), key());
    }

    HttpResponse<String> signature(Person by, long document, String side, String code, String key) {
        String hash = sql.first("SELECT sha256 FROM document WHERE id = ?", row -> row.getString(1), document)
                .orElseThrow();
        return by.postKeyed(
                "/api/my/documents/" + document + "/signatures",
                "{\"side\":\"" + side + "\",\"sha256\":\"" + hash + "\",\"password\":\"" + TestPeople.PASSWORD
                        + "\",\"code\":\"" + code + "\"}",
                key);
    }

    /** The code that is sent for a document; none for whoever has no part in it. */
    String code(Person by, long document) {
        if (by.post("/api/my/documents/" + document + "/signing-codes", "{}").statusCode() != 200) {
            return "000000";
        }
        String title = sql.first(
                        "SELECT title_zh FROM notification WHERE account_id = ? AND title_zh LIKE '签署%'"
                                + " ORDER BY id DESC LIMIT 1",
                        row -> row.getString(1), by.accountId())
                .orElseThrow();
        Matcher code = Pattern.compile("：(\\d{6})，").matcher(title);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    String status(long id) {
        return sql.first("SELECT status FROM empowerment WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
    }

    long version(long id) {
        return sql.count("SELECT version FROM empowerment WHERE id = ?", id);
    }

    /** What everybody owns now, in order. */
    List<Integer> owners() {
        return portal.bean(Ownership.class).at(achievement, Instant.now()).stream()
                .map(OwnershipRow::holding)
                .map(holding -> holding.sharePpm())
                .toList();
    }

    /** In a transaction, as other rooms call. */
    void inTransaction(Runnable work) {
        TransactionOperations<Connection> transactions = transactions();
        transactions.executeWrite(status -> {
            work.run();
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return portal.bean(TransactionOperations.class);
    }

    static LocalDate today() {
        return LocalDate.ofInstant(Instant.now(), Clocks.ZONE);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static long number(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return Long.parseLong(found.group(1));
    }
}
