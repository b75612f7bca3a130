package org.techmatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.TransactionOperations;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmatch.TestPortal;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

class AuditTrailIT {
    private static final TestPortal PORTAL = TestPortal.shared();

    private final Sql sql = PORTAL.bean(Sql.class);

    @BeforeEach
    void empty() {
        PORTAL.empty();
    }

    @Test
    void aTrailThatNobodyTouchedIsWhole_R_009() {
        record(5);

        AuditVerification.Result result = verify();

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).isEqualTo(5);
    }

    @Test
    void everyColumnOfEveryRowIsUnderTheHash_R_009() {
        for (String change : List.of(
                "actor = 'somebody else'",
                "account_id = 99",
                "address = '10.0.0.1'",
                "action = 'other'",
                "subject_type = 'other'",
                "subject_id = 99",
                "organisation_id = 99",
                "from_state = 'X'",
                "to_state = 'X'",
                "reason = 'other'",
                "digest = REPEAT('0', 64)",
                "at = DATE_ADD(at, INTERVAL 1 SECOND)")) {
            PORTAL.empty();
            record(3);

            sql.update("UPDATE audit_event SET " + change + " WHERE seq = 2");

            assertThat(verify().findings())
                    .as(change)
                    .extracting(AuditVerification.Finding::seq)
                    .containsExactly(2);
        }
    }

    @Test
    void aRemovedRowIsNamedWhereverItStood_R_009() {
        for (int seq = 1; seq <= 3; seq++) {
            PORTAL.empty();
            record(3);

            sql.update("DELETE FROM audit_event WHERE seq = ?", seq);

            assertThat(verify().findings())
                    .extracting(AuditVerification.Finding::seq)
                    .contains(seq);
        }
    }

    @Test
    void cuttingTheEndAndMovingTheHeadBackBreaksTheSeal_R_009() {
        record(3);

        sql.update("DELETE FROM audit_event WHERE seq = 3");
        sql.update("UPDATE audit_day SET row_count = 2, last_hash = (SELECT hash FROM audit_event WHERE seq = 2)");

        assertThat(verify().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().en()).contains("seal"));
    }

    @Test
    void aChainWithoutItsHeadIsNamed_R_009() {
        record(2);

        sql.update("DELETE FROM audit_day");

        assertThat(verify().findings()).hasSize(1);
    }

    @Test
    void manyAtOnceMakeOneChain_R_009() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<?>> acts = IntStream.range(0, 64)
                    .<Future<?>>mapToObj(i -> people.submit(() -> record(1)))
                    .toList();
            for (Future<?> act : acts) {
                act.get();
            }
        }

        assertThat(verify().findings()).isEmpty();
        assertThat(verify().rows()).isEqualTo(64);
    }

    private AuditVerification.Result verify() {
        return PORTAL.bean(AuditVerification.class).run();
    }

    private void record(int times) {
        TransactionOperations<?> transactions = PORTAL.bean(TransactionOperations.class);
        AuditTrail trail = PORTAL.bean(AuditTrail.class);
        for (int i = 0; i < times; i++) {
            long subject = i;
            transactions.executeWrite(status -> {
                trail.record(Audit.of(Actor.system("test"), "act", "thing", subject)
                        .states("A", "B")
                        .because("a reason"));
                return null;
            });
        }
    }
}
