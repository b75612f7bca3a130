package org.techmatch.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.techmatch.platform.Language;

/**
 * Whether the audit trail is as it was written.
 *
 * @param findings the first hundred places where it is not
 */
@Serdeable
record VerificationView(int days, long rows, boolean whole, List<Finding> findings) {
    /**
     * A place that was touched.
     *
     * @param seq the row in the day's chain, 0 for the head of the chain
     */
    @Serdeable
    record Finding(String day, int seq, String what) {}

    static VerificationView of(AuditVerification.Result result, Language language) {
        return new VerificationView(
                result.days(),
                result.rows(),
                result.isWhole(),
                result.findings().stream()
                        .map(f -> new Finding(
                                f.day().toString(), f.seq(), f.what().in(language)))
                        .toList());
    }
}
