package org.techmatch.operator;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.techmatch.search.IndexRebuild;
import picocli.CommandLine.Command;

/** Builds the search index anew while the old one goes on answering. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {"从数据库重建检索索引，期间查找不中断。", "Rebuilds the search index from the database without downtime."},
        exitCodeListHeading = "%n退出码 (exit codes):%n",
        exitCodeList = {"0:重建完成 (done)", "1:另一个重建正在进行 (another rebuild is running)", "3:服务器连不上 (servers not reachable)"
        })
final class ReindexCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return PortalContext.run(context -> {
            Optional<IndexRebuild.Result> result = context.getBean(IndexRebuild.class)
                    .run(count -> {
                        if (count % 10_000 == 0) {
                            System.out.printf("已写入 %,d 条%n", count);
                        }
                    });
            if (result.isEmpty()) {
                System.err.println("另一个重建正在进行，请等它结束。(Another rebuild is running.)");
                return 1;
            }
            IndexRebuild.Result done = result.get();
            System.out.printf(
                    "重建完成：%,d 条，用时 %.1f 秒，每秒 %,d 条，索引 %s%n",
                    done.listings(),
                    done.millis() / 1e3,
                    done.listings() * 1_000 / Math.max(1, done.millis()),
                    done.index());
            return 0;
        });
    }
}
