package org.techmatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.draft.ListingSteps;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** What the portal does by itself with listings that nobody touches, and what waits for whom. */
class UpkeepIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final String TITLE = "电芯热失控早期预警模组";

    private final Sql sql = PORTAL.bean(Sql.class);
    private final UpkeepJobs jobs = PORTAL.bean(UpkeepJobs.class);
    private ListingSteps steps;

    @BeforeEach
    void prepare() {
        steps = ListingSteps.in(PORTAL);
    }

    @Test
    void whatNobodyTouchedForHalfAYearIsAskedAboutAndTakenDownAMonthLater_R_211() {
        long listing = steps.published(TITLE);
        touched(listing, "confirmed_at", 179);
        jobs.upkeep();
        assertThat(steps.office.get("/api/my/workbench").body()).doesNotContain("CONFIRM_STALE");

        touched(listing, "confirmed_at", 181);
        jobs.upkeep();
        jobs.upkeep();

        assertThat(steps.office.get("/api/my/workbench").body()).contains("CONFIRM_STALE", TITLE);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM notification WHERE account_id = ? AND title_zh LIKE '%是否仍然有效%'",
                        steps.office.accountId()))
                .isEqualTo(1);
        assertThat(steps.isFound(TITLE)).isTrue();
        touched(listing, "reminded_at", 31);
        jobs.upkeep();
        assertThat(state(listing)).isEqualTo("UNPUBLISHED");
        assertThat(steps.isFound(TITLE)).isFalse();
    }

    @Test
    void howLongIsLongStandsInTheParameters_R_211() {
        long listing = steps.published(TITLE);
        touched(listing, "confirmed_at", 61);
        Instant before = Instant.now().minus(1, ChronoUnit.MINUTES);
        sql.update(
                "INSERT INTO parameter_version (cfg, value, effective_from, set_by, reason, set_at)"
                        + " VALUES ('CFG-39', '60', ?, 'test', 'test', ?)",
                before,
                before);

        jobs.upkeep();

        assertThat(steps.office.get("/api/my/workbench").body()).contains("CONFIRM_STALE", TITLE);
    }

    @Test
    void whoeverSaysThatItIsStillValidKeepsItPublic_R_211() {
        long listing = steps.published(TITLE);
        touched(listing, "confirmed_at", 181);
        jobs.upkeep();

        assertThat(steps.move(steps.office, "achievement", listing, "confirm").statusCode())
                .isEqualTo(200);

        jobs.upkeep();
        assertThat(steps.office.get("/api/my/workbench").body()).doesNotContain("CONFIRM_STALE");
        assertThat(state(listing)).isEqualTo("PUBLISHED");
        assertThat(steps.isFound(TITLE)).isTrue();
    }

    @Test
    void aRightWhoseTermIsOverIsNoLongerPublic() {
        long listing = steps.published(TITLE);
        sql.update(
                "UPDATE achievement SET content = JSON_SET(content, '$.expiryDate', '2020-01-01') WHERE id = ?",
                listing);

        jobs.upkeep();

        assertThat(state(listing)).isEqualTo("EXPIRED");
        assertThat(steps.isFound(TITLE)).isFalse();
        assertThat(steps.move(steps.office, "achievement", listing, "publish").statusCode())
                .isEqualTo(422);
    }

    @Test
    void operationsHideWithAReasonAndNobodyElseDoes() {
        long listing = steps.published(TITLE);
        Person operations = steps.people.with(Role.PORTAL_OPS, null);

        assertThat(steps.move(steps.office, "achievement", listing, "hide", "不该由单位做")
                        .statusCode())
                .isEqualTo(403);
        assertThat(steps.move(operations, "achievement", listing, "hide").statusCode())
                .isEqualTo(400);
        assertThat(steps.move(operations, "achievement", listing, "hide", "图片侵权")
                        .statusCode())
                .isEqualTo(200);

        assertThat(steps.isFound(TITLE)).isFalse();
        assertThat(steps.move(steps.office, "achievement", listing, "publish").statusCode())
                .as("only another screening lets it back")
                .isEqualTo(422);
        assertThat(steps.office.get("/api/my/notifications").body()).contains("平台撤下了一项成果");
    }

    @Test
    void eachRoleSeesWhatWaitsForIt() {
        long listing = steps.submitted(steps.researcher, ListingSteps.form(TITLE, steps.researcher));
        Person otherReviewer = steps.people.with(Role.UNIT_SECRECY, OrganisationFixture.unit(PORTAL));

        assertThat(steps.reviewer.get("/api/my/workbench").body()).contains("REVIEW_SCREENING", TITLE);
        assertThat(otherReviewer.get("/api/my/workbench").body()).doesNotContain(TITLE);
        assertThat(steps.researcher.get("/api/my/workbench").body())
                .contains("\"achievement\":{\"SCREENING\":1}")
                .doesNotContain("REVIEW_SCREENING");
        steps.decide(steps.reviewer, "achievement", listing, "clear");
        assertThat(steps.reviewer.get("/api/my/workbench").body()).doesNotContain("REVIEW_SCREENING");
        assertThat(steps.office.get("/api/my/workbench").body()).contains("\"kind\":\"PUBLISH\"", TITLE);
        assertThat(PORTAL.get("/api/my/workbench").statusCode()).isEqualTo(401);
    }

    @Test
    void listingsOfOneInstantAllStandOnSomePage() {
        for (int i = 0; i < 23; i++) {
            steps.save(
                    steps.researcher,
                    steps.begin(steps.researcher, steps.unit, "achievement"),
                    "{\"title\":\"第" + i + "份\"}");
        }
        sql.update("UPDATE listing_draft SET updated_at = '2026-01-01 00:00:00'");

        String first = steps.researcher.get("/api/my/listings").body();
        String next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        String second = steps.researcher.get("/api/my/listings?cursor=" + next).body();

        assertThat(first.split("\"draftId\":", -1).length + second.split("\"draftId\":", -1).length - 2)
                .isEqualTo(23);
        assertThat(steps.researcher.get("/api/my/listings?cursor=abc").statusCode())
                .isEqualTo(400);
    }

    private void touched(long listing, String column, int daysAgo) {
        sql.update(
                "UPDATE achievement SET " + column + " = ? WHERE id = ?",
                Timestamp.from(Instant.now().minus(daysAgo, ChronoUnit.DAYS)),
                listing);
    }

    private String state(long listing) {
        return sql.first("SELECT listing_status FROM achievement WHERE id = ?", row -> row.getString(1), listing)
                .orElseThrow();
    }
}
