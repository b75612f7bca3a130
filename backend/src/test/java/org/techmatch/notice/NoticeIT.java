package org.techmatch.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

class NoticeIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private final Notices notices = PORTAL.bean(Notices.class);
    private NoticeDesk desk;

    @BeforeEach
    void prepare() {
        desk = NoticeDesk.in(PORTAL);
    }

    @Test
    void whatIsPublishedIsPreviewedThenFrozenAndItsHashAnybodyCanCompute() throws Exception {
        long id = desk.draft("BOTH");
        String preview = desk.office.get("/api/my/notices/" + id).body();
        assertThat(preview).contains("拟购设备：热失控试验箱一台", "\"action\":\"publish\"", "\"wouldEnd\"");
        assertThat(PORTAL.get("/api/notices").body()).doesNotContain("设备采购结果公示");

        assertThat(desk.move(desk.office, id, "publish").statusCode()).isEqualTo(200);

        String code = desk.code(id);
        HttpResponse<String> seen = PORTAL.get("/api/notices/" + code);
        byte[] text = desk.member.download("/api/notices/" + code + "/text").body();
        assertThat(Hashes.sha256(new String(text, StandardCharsets.UTF_8)))
                .isEqualTo(NoticeDesk.text(seen, "textHash"));
        assertThat(Hashes.sha256(PORTAL.get("/api/notices/" + code + "/json").body()))
                .isEqualTo(NoticeDesk.text(seen, "jsonHash"));
        assertThat(seen.body()).contains("\"day\":0", "\"days\":5", "\"act\":\"PUBLISHED\"");
        LocalDate today = LocalDate.ofInstant(Instant.now(), Clocks.ZONE);
        assertThat(NoticeDesk.text(seen, "lastDay")).isEqualTo(today.plusDays(5).toString());
        assertThat(desk.office
                        .put("/api/my/notices/" + id, desk.form("改一改标题", "BOTH", 5, "CALENDAR", desk.version(id)))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aWrongFormNamesEveryField() {
        HttpResponse<String> refused = desk.office.post(
                "/api/my/notices",
                "{\"version\":0,\"organisationId\":" + desk.unit
                        + ",\"title\":\"短\",\"scope\":\"ALL\",\"days\":0,\"dayKind\":\"\",\"facts\":[{\"name\":\"\",\"value\":\"\"}]}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("/scope", "/dayKind", "/days", "/title", "/facts/0/name", "/objectionChannel");
        assertThat(sql.count("SELECT COUNT(*) FROM notice")).isZero();
    }

    @Test
    void withoutTheCalendarOfItsYearsAWorkingNoticeDoesNotStart_R_005() {
        long id = NoticeDesk.number(
                desk.office.post("/api/my/notices", desk.form("设备采购结果公示", "BOTH", 5, "WORKING", 0)), "id");

        HttpResponse<String> refused = desk.move(desk.office, id, "publish");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(LocalDate.ofInstant(Instant.now(), Clocks.ZONE).getYear() + " 年的工作日历还没有载入", "平台运营");
        assertThat(desk.office.get("/api/my/notices/" + id).body()).contains("whyNot", "工作日历还没有载入");
        desk.withCalendars();
        assertThat(desk.move(desk.office, id, "publish").statusCode()).isEqualTo(200);
        assertThat(PORTAL.get("/api/notices/" + desk.code(id)).body()).contains("v1\"");
    }

    @Test
    void onlyADraftIsDeletedAndOnlyByItsCreator_R_014() {
        long id = desk.draft("PORTAL");
        String address = "/api/my/notices/" + id + "?version=0";

        assertThat(desk.colleague.delete(address).statusCode()).isEqualTo(403);
        assertThat(desk.office.delete(address).statusCode()).isEqualTo(204);
        long published = desk.running("PORTAL");
        assertThat(desk.office
                        .delete("/api/my/notices/" + published + "?version=" + desk.version(published))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anInternalNoticeIsThereForMembersAloneAndNobodyElse_R_206() {
        String code = desk.code(desk.running("UNIT_INTERNAL"));
        Person stranger = desk.people.with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL));
        String own = "/api/my/notice-board/" + code;

        assertThat(desk.member.get(own).statusCode()).isEqualTo(200);
        assertThat(desk.people.with(Role.AUDITOR, null).get(own).statusCode()).isEqualTo(200);
        assertThat(desk.member.get("/api/my/notice-board").body()).contains(code);
        assertThat(stranger.get(own).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/my/notice-board").body()).doesNotContain(code);
        assertThat(stranger.post(own + "/objections", "{\"text\":\"这里面有问题，请核实一下情况\",\"anonymous\":true}")
                        .statusCode())
                .isEqualTo(404);
        for (String path : List.of("", "/text", "/json")) {
            assertThat(PORTAL.get("/api/notices/" + code + path).statusCode()).isEqualTo(404);
        }
        for (String path : List.of("/api/notices", "/notices", "/notices.atom", "/sitemaps/notices-1.xml")) {
            assertThat(PORTAL.get(path).body()).as(path).doesNotContain(code);
        }
        assertThat(PORTAL.get("/notices/" + code).statusCode()).isEqualTo(404);
        String text = sql.first("SELECT text_hash FROM notice", row -> row.getString(1))
                .orElseThrow();
        assertThat(desk.anonymously("/api/notices/verification", "{\"sha256\":\"" + text + "\"}")
                        .body())
                .contains("\"matches\":[]");
    }

    @Test
    void aPriceIsReadableWhileItRunsAndThirtyDaysAfterAndItsHashForGood_R_210() {
        long id = desk.price(7);
        String code = desk.code(id);
        String text = PORTAL.get("/api/notices/" + code + "/text").body();
        assertThat(text).contains("1200000 元");
        Instant passed = Instant.now().minus(Duration.ofDays(29));
        sql.update("UPDATE notice SET status = 'PASSED', running_mark = NULL, ended_at = ? WHERE id = ?", passed, id);
        assertThat(PORTAL.get("/api/notices/" + code).body()).contains("1200000 元", "textUntil");

        sql.update("UPDATE notice SET ended_at = ? WHERE id = ?", passed.minus(Duration.ofDays(3)), id);

        String later = PORTAL.get("/api/notices/" + code).body();
        assertThat(later).doesNotContain("1200000").doesNotContain("电芯").contains("textHash", "publishedAt");
        for (String path : List.of("/api/notices", "/notices", "/notices.atom")) {
            assertThat(PORTAL.get(path).body()).as(path).contains(code).doesNotContain("电芯");
        }
        assertThat(PORTAL.get("/api/notices/" + code + "/text").statusCode()).isEqualTo(404);
        assertThat(PORTAL.get("/notices/" + code).body())
                .doesNotContain("1200000")
                .doesNotContain("电芯");
        assertThat(desk.anonymously("/api/notices/verification", "{\"text\":" + quoted(text + "\r\n") + "}")
                        .body())
                .contains(code, "\"form\":\"TEXT\"");
        assertThat(desk.anonymously(
                                "/api/notices/verification",
                                "{\"text\":" + quoted(text.replace("1200000", "1100000")) + "}")
                        .body())
                .contains("\"matches\":[]");
    }

    @Test
    void aChangedPayloadVoidsTheNoticeAndBeginsAtDayZero_R_313() {
        long first = desk.price(7);
        sql.update("UPDATE notice SET start_at = ? WHERE id = ?", Instant.now().minus(Duration.ofDays(9)), first);

        long second = notices.replace(first, desk.priceOpening(7, "1300000"), "价格改为 130 万元", desk.office.actor());

        assertThat(desk.status(first)).isEqualTo("VOID");
        assertThat(desk.heard.heard).containsExactly(new NoticeVoided(first, NoticeKind.PRICE, "deal", 7));
        assertThat(notices.of("deal", 7))
                .extracting(NoticeFacts::status)
                .containsExactly(NoticeStatus.RUNNING, NoticeStatus.VOID);
        LocalDate today = LocalDate.ofInstant(Instant.now(), Clocks.ZONE);
        assertThat(notices.find(second).orElseThrow().endAt()).isEqualTo(NoticeTerm.endOf(today.plusDays(15)));
        assertThat(PORTAL.get("/api/notices/" + desk.code(first)).body())
                .contains("\"replacedBy\":\"" + desk.code(second) + "\"");
    }

    @Test
    void oneCaseHasOneRunningNoticeOfAKind() {
        desk.price(7);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.price(7))
                .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.STATE_CONFLICT));
        desk.price(8);
        assertThat(sql.count("SELECT COUNT(*) FROM notice")).isEqualTo(2);
    }

    @Test
    void rewardsAreNoticedInsideTheUnitAlone_R_411() {
        NoticeOpening price = desk.priceOpening(7, "1");
        NoticeOpening reward = new NoticeOpening(
                NoticeKind.REWARD,
                NoticeScope.BOTH,
                desk.unit,
                "batch",
                1,
                price.payload(),
                null,
                null,
                price.objectionChannel(),
                price.interested());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notices.open(reward, desk.office.actor()))
                .satisfies(refused ->
                        assertThat(refused.fields()).extracting("field").contains("scope"));
    }

    @Test
    void aCaseCannotAskForFewerDaysThanTheParameter_R_005() {
        NoticeOpening price = desk.priceOpening(7, "1");
        NoticeOpening hasty = new NoticeOpening(
                price.kind(),
                price.scope(),
                price.organisationId(),
                price.subjectKind(),
                price.subjectId(),
                price.payload(),
                14,
                null,
                price.objectionChannel(),
                price.interested());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notices.open(hasty, desk.office.actor()))
                .satisfies(refused ->
                        assertThat(refused.fields()).extracting("field").containsExactly("days"));
    }

    @Test
    void theBoardIsFilteredAndTurnedPageByPage() {
        for (int i = 0; i < 21; i++) {
            desk.price(100 + i);
        }
        desk.running("PORTAL");
        HttpResponse<String> first = PORTAL.get("/api/notices?kind=PRICE&state=RUNNING,PAUSED");
        HttpResponse<String> second =
                PORTAL.get("/api/notices?kind=PRICE&state=RUNNING,PAUSED&cursor=" + NoticeDesk.text(first, "next"));

        assertThat(first.body().split("\"code\"", -1)).hasSize(21);
        assertThat(second.body().split("\"code\"", -1)).hasSize(2);
        assertThat(second.body()).doesNotContain("\"next\"").doesNotContain("设备采购");
        assertThat(PORTAL.get("/api/notices?kind=OTHER").body()).contains("设备采购结果公示");
        assertThat(PORTAL.get("/api/notices?unit=none").body()).contains("\"items\":[]");
        assertThat(PORTAL.get("/api/notices?kind=X&state=Y&cursor=Z").body()).contains("kind", "state", "cursor");
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n") + "\"";
    }
}
