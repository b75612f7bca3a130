package org.techmatch.operator;

import java.util.concurrent.Callable;
import org.techmatch.exchange.DemoData;
import picocli.CommandLine.Command;

/** Loads the demo data. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"载入演示数据（均为虚构），重复运行不会重复。", "Loads the fictitious demo data; again changes nothing."},
        exitCodeListHeading = "%n退出码 (exit codes):%n",
        exitCodeList = {"0:完成 (done)", "1:有的行被拒绝 (some rows refused)", "3:服务器连不上 (servers not reachable)"})
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return PortalContext.run(context -> Failures.told(() -> {
            DemoData.Counts counts = context.getBean(DemoData.class).load();
            System.out.printf(
                    "演示数据：单位 %d 家，成果 %d 项，需求 %d 项，其中新增 %d (demo data loaded)%n",
                    counts.organisations(), counts.achievements(), counts.demands(), counts.created());
            DemoLines.print();
            if (counts.refused() > 0) {
                System.err.println("有 " + counts.refused() + " 行被拒绝，详情见日志。(Some rows were refused.)");
            }
            return counts.refused() == 0 ? 0 : 1;
        }));
    }
}
