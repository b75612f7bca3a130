package org.techmatch.operator;

import java.util.concurrent.Callable;
import org.techmatch.evidence.AuditVerification;
import picocli.CommandLine.Command;

/** Looks after the audit trail. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {"核验审计记录。", "Looks after the audit trail."},
        subcommands = AuditCommand.Verify.class)
final class AuditCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.err.println("用法见 techmatch audit --help (see --help)");
        return Failures.WRONG_USAGE;
    }

    /** R-009: reads the whole trail and names every row that is not as it was written. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {"核验审计记录的哈希链。", "Checks the hash chains of the audit trail."},
            exitCodeListHeading = "%n退出码 (exit codes):%n",
            exitCodeList = {"0:完整 (whole)", "1:被改动过 (touched)", "3:服务器连不上 (servers not reachable)"})
    static final class Verify implements Callable<Integer> {
        @Override
        public Integer call() {
            return PortalContext.run(
                    context -> told(context.getBean(AuditVerification.class).run()));
        }

        static int told(AuditVerification.Result result) {
            System.out.printf(
                    "%,d 天，%,d 行；%s%n",
                    result.days(), result.rows(), result.isWhole() ? "完整 (whole)" : "被改动过 (touched)");
            result.findings()
                    .forEach(finding -> System.out.println(finding.day() + " #" + finding.seq() + "："
                            + finding.what().zh() + " (" + finding.what().en() + ")"));
            return result.isWhole() ? 0 : 1;
        }
    }
}
