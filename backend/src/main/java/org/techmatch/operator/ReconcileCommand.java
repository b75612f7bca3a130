package org.techmatch.operator;

import java.util.concurrent.Callable;
import org.techmatch.search.IndexReconcile;
import org.techmatch.search.IndexWorker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the search index with the database and repairs it. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {"核对检索索引与数据库并修复。", "Compares the search index with the database and repairs it."},
        exitCodeListHeading = "%n退出码 (exit codes):%n",
        exitCodeList = {
            "0:一致或已修复 (equal or repaired)",
            "1:只核对且有差异 (differences found by --dry-run)",
            "3:服务器连不上 (servers not reachable)"
        })
final class ReconcileCommand implements Callable<Integer> {
    @Option(
            names = "--dry-run",
            description = {"只核对，不修复。", "Only compare."})
    boolean dryRun;

    @Override
    public Integer call() {
        return PortalContext.run(context -> {
            if (!dryRun) {
                context.getBean(IndexWorker.class).drain();
            }
            IndexReconcile.Report report = context.getBean(IndexReconcile.class).run(!dryRun);
            System.out.printf(
                    "数据库 %,d 条，索引 %,d 条；缺 %,d，旧 %,d，多 %,d；待写入 %,d；%s%n",
                    report.inDatabase(),
                    report.inIndex(),
                    report.missing(),
                    report.stale(),
                    report.extra(),
                    report.waiting(),
                    report.isEqual() ? "一致" : dryRun ? "有差异" : "已修复");
            return report.isEqual() || !dryRun ? 0 : 1;
        });
    }
}
