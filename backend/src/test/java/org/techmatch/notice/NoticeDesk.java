package org.techmatch.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.calendar.CalendarService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** A unit's desk for notices, with two officers and a head, and the steps as they take them over HTTP. */
final class NoticeDesk {
    final TestPeople people;
    final long unit;
    final Person office;
    final Person colleague;
    final Person leader;
    final Person member;
    final HeardNotices heard;
    private final TestPortal portal;
    private final Sql sql;

    private NoticeDesk(TestPortal portal) {
        this.portal = portal;
        this.sql = portal.bean(Sql.class);
        this.people = TestPeople.in(portal);
        this.unit = OrganisationFixture.unit(portal);
        this.office = people.with(Role.UNIT_TECH, unit);
        this.colleague = people.with(Role.UNIT_TECH, unit);
        this.leader = people.with(Role.UNIT_LEADING_GROUP, unit);
        this.member = people.with(Role.RESEARCHER, unit);
        this.heard = portal.bean(HeardNotices.class);
        heard.heard.clear();
        heard.refusing = false;
    }

    static NoticeDesk in(TestPortal portal) {
        return new NoticeDesk(portal.empty());
    }

    /** Loads this year and the two after it without any special day but the holidays by law. */
    NoticeDesk withCalendars() {
        int year = Instant.now().atZone(Clocks.ZONE).getYear();
        for (int each = year; each <= year + 2; each++) {
            portal.bean(CalendarService.class)
                    .loadOnce(
                            each,
                            "试验用的放假安排",
                            "%d-01-01,休,元旦\n%d-05-01,休,劳动节\n%d-10-01,休,国庆节".formatted(each, each, each),
                            Actor.system("test"));
        }
        return this;
    }

    String form(String title, String scope, int days, String dayKind, long version) {
        return """
                {"version":%d,"organisationId":%d,"title":"%s","scope":"%s","days":%d,"dayKind":"%s",
                 "facts":[{"name":"拟购设备","value":"热失控试验箱一台"}],
                 "sections":[{"heading":"说明","text":"经集体研究决定，现予公示。"}],
                 "objectionChannel":"科研处，电话 0825-0000000"}""".formatted(version, unit, title, scope, days, dayKind);
    }

    long draft(String scope) {
        HttpResponse<String> made = office.post("/api/my/notices", form("设备采购结果公示", scope, 5, "CALENDAR", 0));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return number(made, "id");
    }

    /** A notice that runs. */
    long running(String scope) {
        long id = draft(scope);
        assertThat(move(office, id, "publish").statusCode()).isEqualTo(200);
        return id;
    }

    /** A price notice of a case that runs. */
    long price(long deal) {
        return portal.bean(Notices.class).open(priceOpening(deal, "1200000"), office.actor());
    }

    NoticeOpening priceOpening(long deal, String yuan) {
        return new NoticeOpening(
                NoticeKind.PRICE,
                NoticeScope.BOTH,
                unit,
                "deal",
                deal,
                new NoticePayload(
                        "电芯热失控预警模组专利转让拟定价格公示", List.of(new NoticePayload.Fact("拟定价格", yuan + " 元")), List.of()),
                null,
                null,
                "科研处，电话 0825-0000000",
                Set.of(member.accountId()));
    }

    HttpResponse<String> move(Person by, long id, String action) {
        return by.post(
                "/api/my/notices/" + id + "/moves/" + action, "{\"version\":" + version(id) + ",\"reason\":\"内容有误\"}");
    }

    HttpResponse<String> object(long id, String text) {
        return anonymously(
                "/api/notices/" + code(id) + "/objections", "{\"text\":\"" + text + "\",\"anonymous\":true}");
    }

    HttpResponse<String> anonymously(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                .header("X-Requested-With", "TechMatch")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> take(Person by, long id, long objection) {
        return by.post(
                "/api/my/notices/" + id + "/objections/" + objection + "/handling",
                "{\"disinterested\":true,\"reason\":\"轮到我处理\"}");
    }

    HttpResponse<String> conclude(Person by, long id, long objection, String outcome) {
        return conclude(by, id, objection, outcome, version(id));
    }

    HttpResponse<String> conclude(Person by, long id, long objection, String outcome, long version) {
        return by.post(
                "/api/my/notices/" + id + "/objections/" + objection + "/conclusion",
                "{\"version\":" + version + ",\"outcome\":\"" + outcome + "\",\"conclusion\":\"已经核查，结论如此，请知悉。\"}");
    }

    long lastObjection() {
        return sql.count("SELECT MAX(id) FROM notice_objection");
    }

    long version(long id) {
        return sql.count("SELECT version FROM notice WHERE id = ?", id);
    }

    String status(long id) {
        return sql.first("SELECT status FROM notice WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
    }

    String code(long id) {
        return sql.first("SELECT public_code FROM notice WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
    }

    /** Moves the end of a notice, as time would. */
    void endAt(long id, Instant end) {
        sql.update("UPDATE notice SET end_at = ? WHERE id = ?", end, id);
    }

    static long number(HttpResponse<String> answer, String name) {
        return Long.parseLong(answer.body().replaceAll("(?s).*?\"" + name + "\":(\\d+).*", "$1"));
    }

    static String text(HttpResponse<String> answer, String name) {
        return answer.body().replaceAll("(?s).*?\"" + name + "\":\"([^\"]*)\".*", "$1");
    }
}
