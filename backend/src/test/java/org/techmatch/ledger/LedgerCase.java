package org.techmatch.ledger;

import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Role;
import org.techmatch.achievement.AchievementFixture;
import org.techmatch.organisation.OrganisationFixture;

/** A unit with an achievement in its ledger, the people who keep it, and what they do over HTTP. */
final class LedgerCase {
    final TestPortal portal;
    final TestPeople people;
    final long unit;
    final Person office;
    final Person finance;
    final Person leader;
    final long achievement;
    final long entry;

    private final LedgerEntries entries;

    private LedgerCase(TestPortal portal) {
        this.portal = portal;
        this.people = TestPeople.in(portal);
        this.entries = portal.bean(LedgerEntries.class);
        this.unit = OrganisationFixture.unit(portal);
        this.office = people.with(Role.UNIT_TECH, unit);
        this.finance = people.with(Role.UNIT_FINANCE, unit);
        this.leader = people.with(Role.UNIT_LEADING_GROUP, unit);
        this.achievement = AchievementFixture.achievement().published(portal, unit);
        this.entry = entries.ofAchievement(achievement).orElseThrow().id();
    }

    static LedgerCase in(TestPortal portal) {
        return new LedgerCase(portal.empty());
    }

    LedgerEntry now() {
        return entries.find(entry).orElseThrow();
    }

    List<LedgerEvent> events() {
        return portal.bean(LedgerEvents.class).of(entry);
    }

    /** The id of a decision of the leading group on the entry. */
    long decided() {
        HttpResponse<String> answer = decide(leader, decision("LEADING_GROUP", "[{\"name\":\"周主任\"}]"));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return portal.bean(org.techmatch.platform.Sql.class).count("SELECT MAX(id) FROM decision_record");
    }

    HttpResponse<String> decide(Person by, String json) {
        return by.post("/api/my/ledger/entries/" + entry + "/decisions", json);
    }

    static String decision(String body, String participants) {
        return "{\"body\":\"" + body + "\",\"meetingNo\":\"2026年第9次会议\",\"at\":\"2026-11-20T10:00:00+08:00\","
                + "\"participants\":" + participants + ",\"decision\":\"同意\",\"reasons\":\"材料齐全\"}";
    }

    HttpResponse<String> enter(Person by, String action, long decision, String more) {
        return by.post(
                "/api/my/ledger/entries/" + entry + "/events/" + action,
                "{\"version\":" + now().version() + ",\"decisionRecordId\":" + decision + more + "}");
    }

    HttpResponse<String> confirm(Person by) {
        long waiting =
                portal.bean(LedgerProposals.class).open(entry).orElseThrow().id();
        return by.post("/api/my/ledger/entries/" + entry + "/proposals/" + waiting + "/confirmation", "{}");
    }

    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions() {
        return portal.bean(TransactionOperations.class);
    }

    /** Changes the owners as another room does. */
    void change(List<Holding> holdings, long decision) {
        change(holdings, decision, Instant.now());
    }

    void change(List<Holding> holdings, long decision, Instant at) {
        transactions().executeWrite(status -> {
            portal.bean(Ownership.class)
                    .change(achievement, holdings, new Basis(Basis.Type.EMPOWERMENT, 1, decision), at, office.actor());
            return null;
        });
    }

    /** Runs the same at once on so many threads and says what each came to. */
    static <T> List<T> atOnce(int times, Callable<T> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = java.util.stream.IntStream.range(0, times)
                    .mapToObj(i -> pool.submit(work))
                    .toList();
            return running.stream().map(LedgerCase::value).toList();
        }
    }

    private static <T> T value(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
