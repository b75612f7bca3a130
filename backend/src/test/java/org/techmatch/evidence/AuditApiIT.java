package org.techmatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPeople;
import org.techmatch.TestPeople.Person;
import org.techmatch.TestPortal;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Sql;

class AuditApiIT {
    private static final TestPortal PORTAL = TestPortal.shared();
    private static final TransactionOperations<?> TRANSACTIONS = PORTAL.bean(TransactionOperations.class);

    private final TestPeople people = TestPeople.in(PORTAL);
    private long unit;
    private Person auditor;

    @BeforeEach
    void empty() {
        PORTAL.empty();
        unit = OrganisationFixture.unit(PORTAL);
        auditor = people.with(Role.AUDITOR, null);
        for (int i = 1; i <= 5; i++) {
            record(i, "publish", "=HYPERLINK(\"x\")");
        }
    }

    @Test
    void filtersNarrowTheTrailAndPagesFollowEachOther_R_009() {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            String body = auditor.get("/api/my/audit?subjectType=thing&action=publish&size=2" + next)
                    .body();
            Matcher subject = Pattern.compile("\"subjectId\":(\\d+)").matcher(body);
            while (subject.find()) {
                seen.add(subject.group(1));
            }
            Matcher cursor = Pattern.compile("\"next\":\"(\\d+)\"").matcher(body);
            next = cursor.find() ? "&cursor=" + cursor.group(1) : "";
        } while (!next.isEmpty());

        assertThat(seen).containsExactly("5", "4", "3", "2", "1");
        assertThat(count("subjectId=3&subjectType=thing")).isEqualTo(1);
        assertThat(count("account=" + auditor.loginName())).isPositive();
        assertThat(count("account=nobody")).isZero();
        assertThat(count("from=2099-01-01")).isZero();
        assertThat(count("to=2000-01-01")).isZero();
        assertThat(auditor.get("/api/my/audit?from=yesterday&size=0&cursor=x").body())
                .contains("from", "size", "cursor");
    }

    @Test
    void onlyThoseWhoWatchReadIt() {
        assertThat(people.with(Role.PORTAL_OPS, null)
                        .get("/api/my/audit?subjectType=thing")
                        .body())
                .contains("publish")
                .doesNotContain("HYPERLINK");
        assertThat(auditor.get("/api/my/audit?subjectType=thing").body()).contains("HYPERLINK");
        for (Role role : List.of(Role.ORG_ADMIN, Role.UNIT_TECH, Role.RESEARCHER)) {
            assertThat(people.with(role, unit).get("/api/my/audit").statusCode())
                    .isEqualTo(403);
        }
        assertThat(PORTAL.get("/api/my/audit").statusCode()).isEqualTo(401);
        assertThat(PORTAL.get("/api/my/audit/export").statusCode()).isEqualTo(401);
    }

    @Test
    void theTableHasNoFormulas() {
        String csv = auditor.get("/api/my/audit/export?subjectType=thing").body();

        assertThat(csv).contains("publish", "'=HYPERLINK").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
        assertThat(csv.lines()).hasSize(6);
    }

    @Test
    void membersSeeTheirOwnCasesWithoutAddresses() {
        Person member = people.with(Role.RESEARCHER, unit);
        Person stranger = people.with(Role.RESEARCHER, OrganisationFixture.unit(PORTAL));

        assertThat(member.get("/api/my/timeline?subjectType=thing&subjectId=3").body())
                .contains("publish", "HYPERLINK")
                .doesNotContain("10.9.8.7", "address");
        assertThat(stranger.get("/api/my/timeline?subjectType=thing&subjectId=3")
                        .body())
                .doesNotContain("publish");
        assertThat(PORTAL.get("/api/my/timeline?subjectType=thing&subjectId=3").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theButtonNamesARowThatWasChanged_R_009() {
        assertThat(auditor.post("/api/my/audit/verification", "{}").body()).contains("\"whole\":true");

        PORTAL.bean(Sql.class)
                .update("UPDATE audit_event SET reason = 'other' WHERE subject_type = 'thing' AND subject_id = 3");

        assertThat(auditor.post("/api/my/audit/verification", "{}").body()).contains("\"whole\":false", "内容被改过");
        assertThat(people.with(Role.UNIT_TECH, unit)
                        .post("/api/my/audit/verification", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    private long count(String filter) {
        return Pattern.compile("\"seq\":")
                .matcher(auditor.get("/api/my/audit?" + filter).body())
                .results()
                .count();
    }

    private void record(long subject, String action, String reason) {
        Actor actor = new Actor(null, "测试", "10.9.8.7", List.of());
        TRANSACTIONS.executeWrite(status -> {
            PORTAL.bean(AuditTrail.class)
                    .record(Audit.of(actor, action, "thing", subject).in(unit).because(reason));
            return null;
        });
    }
}
