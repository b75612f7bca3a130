package org.techmatch.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.Await;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.demand.DemandFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Outbox;
import org.techmatch.platform.Sql;

/** An enterprise with a demand, a unit with an achievement that answers it, their people, and what they do over HTTP. */
public final class MatchSteps {
    public final TestPeople people;
    public final long enterprise;
    public final long unit;
    public final Person buyer;
    public final Person office;
    public final long demand;
    public final long achievement;

    private final TestPortal portal;
    private final Sql sql;

    private MatchSteps(TestPortal portal, DemandFixture wanted) {
        this.portal = portal;
        this.sql = portal.bean(Sql.class);
        this.people = TestPeople.in(portal);
        this.enterprise = OrganisationFixture.enterprise(portal);
        this.unit = OrganisationFixture.unit(portal);
        this.buyer = people.with(Role.ENTERPRISE, enterprise);
        this.office = people.with(Role.UNIT_TECH, unit);
        this.demand = wanted.published(portal, enterprise);
        this.achievement = AchievementFixture.achievement().published(portal, unit);
    }

    /** In an empty portal, with everything worked out. */
    public static MatchSteps in(TestPortal portal) {
        return in(portal, DemandFixture.demand());
    }

    public static MatchSteps in(TestPortal portal, DemandFixture wanted) {
        MatchSteps steps = new MatchSteps(portal.empty(), wanted);
        steps.settle();
        return steps;
    }

    /** Brings changes into the index and works all matches off. */
    public void settle() {
        // The portal's own worker may hold changes that it has not committed yet.
        Await.until("changes are in the index", () -> portal.bean(Outbox.class).size() == 0);
        portal.settle();
        portal.bean(MatchWorker.class).drain();
    }

    /** The number of the match of demand and achievement. */
    public long match() {
        return sql.count(
                "SELECT MAX(id) FROM listing_match WHERE demand_id = ? AND achievement_id = ?", demand, achievement);
    }

    public String status() {
        return status(match());
    }

    public String status(long match) {
        return sql.first("SELECT status FROM listing_match WHERE id = ?", row -> row.getString(1), match)
                .orElse("none");
    }

    public long version(long match) {
        return sql.count("SELECT version FROM listing_match WHERE id = ?", match);
    }

    public HttpResponse<String> move(Person by, String action) {
        return move(by, match(), action, Map.of());
    }

    public HttpResponse<String> move(Person by, long match, String action, Map<String, String> more) {
        return move(by, match, action, version(match), more);
    }

    public HttpResponse<String> move(Person by, long match, String action, long version, Map<String, String> more) {
        StringBuilder body = new StringBuilder("{\"version\":" + version);
        more.forEach((name, value) -> body.append(",\"" + name + "\":\"" + value + "\""));
        return by.post("/api/my/matches/" + match + "/moves/" + action, body + "}");
    }

    /** Both sides look and accept. */
    public void acquainted() {
        assertThat(move(buyer, "open").statusCode()).isEqualTo(200);
        assertThat(move(buyer, "accept").statusCode()).isEqualTo(200);
        HttpResponse<String> both = move(office, "accept");
        assertThat(both.statusCode()).as(both.body()).isEqualTo(200);
    }

    public HttpResponse<String> view(Person by) {
        return by.get("/api/my/matches/" + match());
    }

    public HttpResponse<String> propose(Person by, @Nullable Long organisation) {
        return by.post(
                "/api/my/matches",
                "{\"demandCode\":\"" + DemandFixture.code(portal, demand) + "\",\"achievementCode\":\""
                        + AchievementFixture.code(portal, achievement)
                        + "\",\"reason\":\"两边的指标和阶段都对得上，建议见面谈一次\""
                        + (organisation == null ? "" : ",\"organisationId\":" + organisation) + "}");
    }
}
