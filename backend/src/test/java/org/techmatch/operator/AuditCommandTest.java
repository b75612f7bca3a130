package org.techmatch.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmatch.evidence.AuditVerification.Finding;
import org.techmatch.evidence.AuditVerification.Result;
import org.techmatch.platform.Text;

class AuditCommandTest {
    @Test
    void aWholeTrailEndsWith0AndATouchedOneWith1_R_009() {
        Finding finding = new Finding(LocalDate.of(2026, 11, 24), 3, new Text("内容被改过。", "Its content was changed."));

        assertThat(AuditCommand.Verify.told(new Result(1, 5, List.of()))).isZero();
        assertThat(AuditCommand.Verify.told(new Result(1, 5, List.of(finding)))).isEqualTo(1);
    }
}
