package org.techmatch.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class ParameterIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);
    private final ParameterVersions versions = PORTAL.bean(ParameterVersions.class);
    private Person ops;
    private Person bureau;

    @BeforeEach
    void empty() {
        PORTAL.empty();
        versions.forget();
        ops = people.with(Role.PORTAL_OPS, null);
        bureau = people.with(Role.AUTHORITY_SCI, null);
    }

    @Test
    void aNewVersionCountsForWhatBeginsAfterIt_R_012() {
        Instant before = Instant.now();

        assertThat(set(ops, "CFG-51", "7", null).statusCode()).isEqualTo(200);

        assertThat(versions.number(Parameter.CONTACT_REVEALS)).isEqualTo(7);
        assertThat(versions.number(Parameter.CONTACT_REVEALS, before)).isEqualTo(30);
    }

    @Test
    void aVersionToComeDoesNotCountYet_R_012() {
        assertThat(set(bureau, "CFG-39", "90", "2031-01-01T00:00:00+08:00").statusCode())
                .isEqualTo(200);

        assertThat(versions.number(Parameter.STALE_LISTING)).isEqualTo(180);
        assertThat(versions.number(Parameter.STALE_LISTING, Instant.parse("2031-06-01T00:00:00Z")))
                .isEqualTo(90);
        assertThat(bureau.get("/api/my/parameters").body()).contains("2031-01-01T00:00:00+08:00");
    }

    @Test
    void nothingIsSetForThePast_R_012() {
        assertThat(set(ops, "CFG-51", "7", "2026-01-01T00:00:00+08:00").body())
                .contains("invalid-request", "effectiveFrom");
        assertThat(set(ops, "CFG-51", "7", "2099-01-01T00:00:00+08:00").statusCode())
                .isEqualTo(400);
    }

    @Test
    void boundsAreEnforced() {
        for (List<String> wrong : List.of(
                List.of("CFG-51", "0"),
                List.of("CFG-51", "501"),
                List.of("CFG-51", "1.5"),
                List.of("CFG-51", "-1"),
                List.of("CFG-50", "0.4"),
                List.of("CFG-50", "abc"))) {
            assertThat(set(ops, wrong.get(0), wrong.get(1), null).statusCode())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        for (List<String> wrong : List.of(
                List.of("CFG-01", "14"),
                List.of("CFG-01-kind", "LUNAR"),
                List.of("CFG-34", "KEEP"),
                List.of("CFG-33", "yes"),
                List.of("CFG-40-to", "2029-02-30"))) {
            assertThat(set(bureau, wrong.get(0), wrong.get(1), null).statusCode())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        assertThat(ops.post("/api/my/parameters/CFG-51/versions", "{\"value\":\"7\",\"reason\":\"x\"}")
                        .body())
                .contains("reason");
    }

    @Test
    void eachOwnerChangesItsOwn() {
        long unit = OrganisationFixture.unit(PORTAL);

        assertThat(set(ops, "CFG-01", "20", null).statusCode()).isEqualTo(403);
        assertThat(set(bureau, "CFG-51", "20", null).statusCode()).isEqualTo(403);
        assertThat(set(people.with(Role.AUDITOR, null), "CFG-51", "20", null).statusCode())
                .isEqualTo(403);
        assertThat(people.with(Role.AUDITOR, null).get("/api/my/parameters").statusCode())
                .isEqualTo(200);
        assertThat(people.with(Role.UNIT_TECH, unit).get("/api/my/parameters").statusCode())
                .isEqualTo(403);
        assertThat(PORTAL.get("/api/my/parameters").statusCode()).isEqualTo(401);
        assertThat(set(ops, "CFG-999", "20", null).statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeIsInTheAuditTrail() {
        set(ops, "CFG-51", "7", null);

        assertThat(PORTAL.bean(Sql.class)
                        .count("SELECT COUNT(*) FROM audit_event WHERE action = 'set-parameter' AND from_state = '30'"
                                + " AND to_state = '7'"))
                .isEqualTo(1);
    }

    @Test
    void outsideThePolicysTimeTheSiteSaysSo_R_016() {
        assertThat(PORTAL.get("/api/site").body()).contains("\"outsidePolicy\":false");

        set(bureau, "CFG-40-to", "2025-12-31", null);

        assertThat(PORTAL.get("/api/site").body()).contains("\"outsidePolicy\":true");
        PORTAL.empty();
        versions.forget();
    }

    private static java.net.http.HttpResponse<String> set(Person person, String cfg, String value, String from) {
        return person.post(
                "/api/my/parameters/" + cfg + "/versions",
                "{\"value\":\"" + value + "\",\"reason\":\"按会议纪要\""
                        + (from == null ? "" : ",\"effectiveFrom\":\"" + from + "\"") + "}");
    }
}
