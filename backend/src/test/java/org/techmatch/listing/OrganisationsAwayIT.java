package org.techmatch.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.achievement.AchievementService;
import org.techmatch.achievement.Completer;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;

/** What the public sees of listings whose organisation or person is no longer there for it. */
class OrganisationsAwayIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final TestPeople people = TestPeople.in(PORTAL);

    @BeforeEach
    void empty() {
        PORTAL.empty();
    }

    @Test
    void suspensionHidesEveryListingInEveryChannelAndReinstatementBringsThemBack_R_205() {
        long unit = OrganisationFixture.unit(PORTAL);
        long achievement = AchievementFixture.achievement().titled("柑橘采后冷链保鲜装置").published(PORTAL, unit);
        String page = "/api/achievements/" + AchievementFixture.code(PORTAL, achievement);
        Person operator = people.with(Role.PORTAL_OPS, null);

        move(operator, unit, "suspend", 0);
        assertThat(PORTAL.get(page).statusCode()).isEqualTo(404);
        PORTAL.settle();
        for (String channel :
                List.of("/api/search?q=柑橘", "/feed.atom", "/sitemaps/achievements-1.xml", "/api/home", "/")) {
            assertThat(PORTAL.get(channel.replace("柑橘", "%E6%9F%91%E6%A9%98")).body())
                    .as(channel)
                    .doesNotContain("冷链保鲜", AchievementFixture.code(PORTAL, achievement));
        }

        move(operator, unit, "reinstate", 1);
        PORTAL.settle();
        assertThat(PORTAL.get(page).body()).contains("柑橘采后冷链保鲜装置");
        assertThat(PORTAL.get("/api/search").body()).contains("\"total\":1");
    }

    @Test
    void suspensionHidesAnonymousDemandsToo_R_212() {
        long enterprise = OrganisationFixture.enterprise(PORTAL);
        long demand = DemandFixture.demand().anonymous().published(PORTAL, enterprise);
        String page = "/api/demands/" + DemandFixture.code(PORTAL, demand);
        Person operator = people.with(Role.PORTAL_OPS, null);
        assertThat(PORTAL.get(page).statusCode()).isEqualTo(200);

        move(operator, enterprise, "suspend", 0);
        assertThat(PORTAL.get(page).statusCode()).isEqualTo(404);

        move(operator, enterprise, "reinstate", 1);
        assertThat(PORTAL.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsWithdrawnDuringASuspensionStaysAway_R_205() {
        long unit = OrganisationFixture.unit(PORTAL);
        long achievement = AchievementFixture.achievement().published(PORTAL, unit);
        String page = "/api/achievements/" + AchievementFixture.code(PORTAL, achievement);
        Person operator = people.with(Role.PORTAL_OPS, null);

        move(operator, unit, "suspend", 0);
        PORTAL.bean(AchievementService.class).unpublish(achievement);
        move(operator, unit, "reinstate", 1);

        assertThat(PORTAL.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void theListingsOfAMergedOrganisationGoOver() {
        long old = OrganisationFixture.unit(PORTAL);
        long into = OrganisationFixture.unit(PORTAL, "遂州联合大学");
        long achievement = AchievementFixture.achievement().published(PORTAL, old);
        String page = "/api/achievements/" + AchievementFixture.code(PORTAL, achievement);
        Person operator = people.with(Role.PORTAL_OPS, null);
        String target = operator.get("/api/my/organisations/" + into)
                .body()
                .replaceFirst("(?s).*?\"code\":\"([^\"]*)\".*", "$1");

        operator.post(
                "/api/my/organisations/" + old + "/moves/merge",
                "{\"version\":0,\"reason\":\"合并办学\",\"targetCode\":\"" + target + "\"}");

        assertThat(PORTAL.get(page).body()).contains("遂州联合大学");
    }

    @Test
    void aWithdrawnConsentHidesTheNameAtOnce_R_767() {
        Person person = people.somebody();
        String page = namedIn(person);
        assertThat(PORTAL.get(page).body()).contains("陈屿舟");

        person.put("/api/my/account/consents", "[{\"purpose\":\"PUBLIC_NAME\",\"given\":false}]");

        assertThat(PORTAL.get(page).body()).doesNotContain("陈屿舟");
    }

    @Test
    void anErasedPersonsNameIsHidden_R_768() {
        Person person = people.somebody();
        String page = namedIn(person);

        person.post("/api/my/account/erasure", "{\"password\":\"" + TestPeople.PASSWORD + "\"}");

        assertThat(PORTAL.get(page).body()).contains("\"code\"").doesNotContain("陈屿舟");
    }

    private static String namedIn(Person person) {
        long id = AchievementFixture.achievement()
                .completedBy(
                        new Completer(1, "陈屿舟", null, 1_000_000, true, false, true, null, person.accountId(), null))
                .published(PORTAL);
        return "/api/achievements/" + AchievementFixture.code(PORTAL, id);
    }

    private static void move(Person operator, long organisation, String action, long version) {
        assertThat(operator.post(
                                "/api/my/organisations/" + organisation + "/moves/" + action,
                                "{\"version\":" + version + ",\"reason\":\"测试需要\"}")
                        .statusCode())
                .isEqualTo(200);
    }
}
