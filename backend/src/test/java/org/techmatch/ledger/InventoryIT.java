package org.techmatch.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

/** Stocktaking over HTTP. */
class InventoryIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);
    private LedgerCase a;
    private long other;

    @BeforeEach
    void empty() {
        a = LedgerCase.in(PORTAL);
        long second = AchievementFixture.achievement().titled("另一项成果的装置").published(PORTAL, a.unit);
        other = PORTAL.bean(LedgerEntries.class)
                .ofAchievement(second)
                .orElseThrow()
                .id();
    }

    @Test
    void aRunClosesOnlyWithEveryDifferenceHandledByADecision_R_257() {
        long run = open();
        assertThat(move(run, "count").body()).contains("还有成果没有清点");
        put(run, a.entry, "", "{\"found\":true}");
        assertThat(put(run, other, "", "{\"found\":false}").body()).contains("diff");
        put(run, other, "", "{\"found\":false,\"diff\":\"RIGHT_LAPSED\",\"note\":\"专利年费未缴\"}");
        assertThat(move(run, "count").statusCode()).isEqualTo(200);
        assertThat(move(run, "handle").body()).contains("还有差异没有处理");
        assertThat(put(run, other, "/handling", "{\"handling\":\"补缴年费，恢复权利\"}").body())
                .contains("decisionRecordId");

        a.leader.post(
                "/api/my/inventories/" + run + "/decisions",
                LedgerCase.decision("LEADING_GROUP", "[{\"name\":\"周主任\"}]"));
        long decision = sql.count("SELECT MAX(id) FROM decision_record");
        HttpResponse<String> handled =
                put(run, other, "/handling", "{\"handling\":\"补缴年费，恢复权利\",\"decisionRecordId\":" + decision + "}");
        assertThat(handled.statusCode()).as(handled.body()).isEqualTo(200);
        assertThat(move(run, "handle").statusCode()).isEqualTo(200);
        assertThat(move(run, "close").body()).contains("\"state\":\"CLOSED\"");

        assertThat(a.events().getLast().action()).isEqualTo(LedgerAction.INVENTORY_CONFIRM);
        LedgerEvent difference = PORTAL.bean(LedgerEvents.class).of(other).getLast();
        assertThat(difference.action()).isEqualTo(LedgerAction.INVENTORY_DIFF);
        assertThat(difference.decisionRecordId()).isEqualTo(decision);
        assertThat(difference.reason()).contains("权利已失效", "补缴年费");
    }

    @Test
    void theNextRunIsDueTwelveMonthsAfterTheLast_R_257() {
        assertThat(list(a.office).body()).contains("\"overdue\":false", "\"canOpen\":true");
        sql.update("UPDATE ledger_entry SET registered_at = '2024-01-31 16:00:00'");
        assertThat(list(a.office).body()).contains("\"dueOn\":\"2025-02-01\"", "\"overdue\":true");
    }

    @Test
    void oneRunIsOpenAtATimeAndOnlyTheUnitActs_R_257() {
        long run = open();
        assertThat(a.office.post("/api/my/inventories", form()).statusCode()).isEqualTo(409);
        Person authority = a.people.with(Role.AUTHORITY_SCI, null);
        assertThat(authority.get("/api/my/inventories/" + run).body()).contains("\"canCount\":false");
        assertThat(authority
                        .put("/api/my/inventories/" + run + "/lines/" + other, "{\"found\":true}")
                        .statusCode())
                .isEqualTo(403);
        Person stranger = a.people.with(Role.UNIT_TECH, OrganisationFixture.unit(PORTAL));
        assertThat(stranger.get("/api/my/inventories/" + run).statusCode()).isEqualTo(404);
        assertThat(stranger.put("/api/my/inventories/" + run + "/lines/" + other, "{\"found\":true}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.post("/api/my/inventories", form()).statusCode()).isEqualTo(404);
    }

    private long open() {
        HttpResponse<String> answer = a.office.post("/api/my/inventories", form());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return sql.count("SELECT MAX(id) FROM inventory_run");
    }

    private String form() {
        return "{\"unit\":" + a.unit + ",\"year\":2026,\"scope\":\"全部职务科技成果\"}";
    }

    private HttpResponse<String> list(Person by) {
        return by.get("/api/my/inventories?unit=" + a.unit);
    }

    private HttpResponse<String> put(long run, long entry, String more, String json) {
        return a.office.put("/api/my/inventories/" + run + "/lines/" + entry + more, json);
    }

    private HttpResponse<String> move(long run, String action) {
        long version = sql.count("SELECT version FROM inventory_run WHERE id = ?", run);
        return a.finance.post("/api/my/inventories/" + run + "/moves/" + action, "{\"version\":" + version + "}");
    }
}
