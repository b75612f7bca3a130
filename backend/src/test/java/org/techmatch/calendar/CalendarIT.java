package org.techmatch.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.platform.Sql;

class CalendarIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String LINES = "2026-01-01,休,元旦\\n2026-01-04,班,调休\\n2026-05-01,休,劳动节\\n2026-10-01,休,国庆节";

    private Person operator;

    @BeforeEach
    void prepare() {
        operator = TestPeople.in(PORTAL.empty()).with(Role.PORTAL_OPS, null);
    }

    @Test
    void aYearIsLoadedFromANamedDocumentAndCorrectedByANewVersion() {
        assertThat(load(0, LINES).statusCode()).isEqualTo(200);
        assertThat(PORTAL.get("/api/calendars").body())
                .contains("\"year\":2026", "\"version\":1", "放假安排的通知", "2026-01-04");
        WorkingCalendar calendar = PORTAL.bean(WorkingDays.class).now();
        assertThat(calendar.isWorking(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(calendar.isLoaded(2027)).isFalse();

        assertThat(load(0, LINES).statusCode()).as("somebody was first").isEqualTo(409);
        assertThat(load(1, LINES.replace("2026-01-04", "2026-01-03")).statusCode())
                .isEqualTo(200);
        assertThat(PORTAL.bean(WorkingDays.class).now().isWorking(LocalDate.of(2026, 1, 4)))
                .isFalse();
        assertThat(PORTAL.bean(Sql.class).count("SELECT COUNT(*) FROM calendar_version"))
                .isEqualTo(2);
    }

    @Test
    void aWrongListLoadsNothing() {
        HttpResponse<String> refused = load(0, LINES + "\\n2025-01-01,休,元旦\\n随便写 1");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("第 5 行", "第 6 行");
        assertThat(PORTAL.get("/api/calendars").body()).contains("\"items\":[]");
    }

    private HttpResponse<String> load(int version, String lines) {
        return operator.put(
                "/api/my/calendars/2026",
                "{\"version\":" + version + ",\"document\":\"关于放假安排的通知\",\"lines\":\"" + lines + "\"}");
    }
}
