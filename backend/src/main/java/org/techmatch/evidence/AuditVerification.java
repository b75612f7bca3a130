package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techmatch.platform.Text;

/** checks every day's chain and names each row that was changed, added or removed. */
@Singleton
public class AuditVerification {
    private static final int FINDINGS_MAX = 100;

    private final AuditTrail trail;
    private final AuditSeal seal;

    AuditVerification(AuditTrail trail, AuditSeal seal) {
        this.trail = trail;
        this.seal = seal;
    }

    /**
     * What the check found.
     *
     * @param findings the first hundred, each naming day and row; empty when the trail is whole
     */
    public record Result(int days, long rows, List<Finding> findings) {
        /** Whether nothing was touched. */
        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    /** One place where the trail is not as it was written. */
    public record Finding(LocalDate day, int seq, Text what) {}

    /** Reads the whole trail. */
    public Result run() {
        List<Finding> findings = new ArrayList<>();
        List<AuditTrail.DayHead> heads = trail.heads();
        long rows = 0;
        for (AuditTrail.DayHead head : heads) {
            rows += check(head, findings);
        }
        trail.daysWithoutHead()
                .forEach(day -> findings.add(
                        new Finding(day, 0, new Text("这一天的链头不见了。", "The head of this day's chain is missing."))));
        return new Result(
                heads.size(), rows, findings.stream().limit(FINDINGS_MAX).toList());
    }

    private long check(AuditTrail.DayHead head, List<Finding> findings) {
        String previous = "";
        int expected = 1;
        List<AuditTrail.Claimed> rows = trail.day(head.day());
        for (AuditTrail.Claimed row : rows) {
            int seq = row.event().seq();
            if (seq != expected) {
                findings.add(new Finding(
                        head.day(),
                        expected,
                        new Text("第 " + expected + " 行不见了。", "Row " + expected + " is missing.")));
            }
            Optional<Text> fault = fault(row, previous);
            fault.ifPresent(what -> findings.add(new Finding(head.day(), seq, what)));
            previous = row.hash();
            expected = seq + 1;
        }
        if (expected != head.rows() + 1 || !previous.equals(head.hash())) {
            findings.add(new Finding(
                    head.day(),
                    head.rows(),
                    new Text(
                            "链尾与链头的记录不符，末尾有行被删或被加。",
                            "The chain does not end as its head says: rows at its end were removed or added.")));
        }
        if (!seal.of(head.day(), head.rows(), head.hash()).equals(head.seal())) {
            findings.add(new Finding(head.day(), 0, new Text("链头的封印不对。", "The seal of the chain's head is wrong.")));
        }
        return rows.size();
    }

    private static Optional<Text> fault(AuditTrail.Claimed row, String previous) {
        if (!row.event().previousHash().equals(previous)) {
            return Optional.of(new Text("与上一行接不上。", "It does not continue the row before."));
        }
        if (!row.event().hash().equals(row.hash())) {
            return Optional.of(new Text("内容被改过。", "Its content was changed."));
        }
        return Optional.empty();
    }
}
