package org.techmatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.draft.ListingSteps;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

class WorkbenchIT {
    private static final String TITLE = "电芯热失控早期预警模组";
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Sql sql = PORTAL.bean(Sql.class);
    private ListingSteps steps;

    @BeforeEach
    void begin() {
        steps = ListingSteps.in(PORTAL);
    }

    @Test
    void everyRoleGoesByItsOwnFigures() throws Exception {
        steps.published(TITLE);
        long otherUnit = OrganisationFixture.unit(PORTAL);

        assertThat(count(steps.people.with(Role.UNIT_FINANCE, steps.unit), "UNIT_PUBLISHED"))
                .isEqualTo(1);
        assertThat(count(steps.people.with(Role.UNIT_FINANCE, otherUnit), "UNIT_PUBLISHED"))
                .isZero();
        assertThat(count(steps.reviewer, "UNIT_SCREENED_IN_MONTH")).isEqualTo(1);
        assertThat(count(steps.people.with(Role.FUND, otherUnit), "ACHIEVEMENTS_OF_WEEK"))
                .isEqualTo(1);
        assertThat(count(steps.people.with(Role.AUTHORITY, otherUnit), "ACHIEVEMENTS_PUBLIC"))
                .isEqualTo(1);
        assertThat(count(steps.people.with(Role.AUDITOR, null), "AUDITED_IN_WEEK"))
                .isPositive();
        for (Role role : Role.values()) {
            Person person = steps.people.with(role, role.isPortalWide() ? null : steps.unit);
            JsonNode bench = bench(person);
            Set<String> seen = new HashSet<>();
            bench.get("desks").forEach(desk -> seen.add(desk.get("role").asText()));
            boolean hasFigures = role != Role.ORG_ADMIN && role != Role.RESEARCHER;
            assertThat(seen).as(role.name()).isEqualTo(hasFigures ? Set.of(role.name()) : Set.of());
        }
    }

    @Test
    void whoeverHandlesAListingSeesHowItMovedAndStrangersDoNot() throws Exception {
        steps.published(TITLE);

        JsonNode changes = bench(steps.researcher).get("changes");
        assertThat(changes.get(0).get("title").asText()).isEqualTo(TITLE);
        assertThat(changes.get(0).get("state").get("state").asText()).isEqualTo("PUBLISHED");
        Person stranger = steps.people.with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL));
        assertThat(bench(stranger).toString()).doesNotContain(TITLE);
    }

    @Test
    void whatEndsByItselfStandsThereWithItsDay_R_004() throws Exception {
        long listing = steps.published(TITLE);
        LocalDate reminded = LocalDate.now(Clocks.ZONE).minusDays(10);
        Instant earlyInTheMorning = reminded.atTime(0, 30).atZone(Clocks.ZONE).toInstant();
        sql.update("UPDATE achievement SET reminded_at = ? WHERE id = ?", earlyInTheMorning, listing);
        LocalDate last = reminded.plusDays(30);

        JsonNode dates = bench(steps.office).get("dates");

        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).get("kind").asText()).isEqualTo("LISTING_LAPSES");
        assertThat(dates.get(0).get("title").asText()).isEqualTo(TITLE);
        assertThat(dates.get(0).get("on").asText()).isEqualTo(last.toString());
    }

    private static long count(Person person, String figure) throws Exception {
        for (JsonNode desk : bench(person).get("desks")) {
            for (JsonNode each : desk.get("counts")) {
                if (each.get("kind").asText().equals(figure)) {
                    return each.get("number").asLong();
                }
            }
        }
        throw new AssertionError("no figure " + figure);
    }

    private static JsonNode bench(Person person) throws Exception {
        return JSON.readTree(person.get("/api/my/workbench").body());
    }
}
