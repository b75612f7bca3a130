package org.techmatch.operator;

import java.nio.file.Path;
import java.util.Locale;
import org.techmatch.exchange.ImportKind;
import org.techmatch.exchange.ImportOptions;
import org.techmatch.exchange.ImportResult;

/** What an import prints: how far it is on standard error, what it did on standard output. */
final class ImportLines {
    private final ImportOptions options;
    private final Path report;

    ImportLines(ImportOptions options, Path report) {
        this.options = options;
        this.report = report;
    }

    void progress(ImportResult soFar, long rowsPerSecond) {
        System.err.printf(Locale.ROOT, "%,d 行，拒绝 %,d，每秒 %,d 行%n", soFar.read(), soFar.refused(), rowsPerSecond);
    }

    void done(ImportResult result) {
        String would = options.dryRun() ? "（试运行，未写入）" : "";
        System.out.printf(
                Locale.ROOT,
                "读入 %,d 行%s：新增 %,d，更新 %,d，未变 %,d，拒绝 %,d；公开 %,d；用时 %.1f 秒%n",
                result.read(),
                would,
                result.created(),
                result.updated(),
                result.unchanged(),
                result.refused(),
                result.published(),
                result.millis() / 1e3);
        System.out.printf(
                Locale.ROOT,
                "%,d rows read%s: %,d created, %,d updated, %,d unchanged, %,d refused; %,d published%n",
                result.read(),
                options.dryRun() ? " (dry run, nothing stored)" : "",
                result.created(),
                result.updated(),
                result.unchanged(),
                result.refused(),
                result.published());
        result.notices().forEach(ImportLines::notice);
        if (result.refused() > 0) {
            System.err.println("有 " + result.refused() + " 行被拒绝，原因见 " + report + " (reasons there)");
        }
        boolean hidden = options.kind() != ImportKind.ORGANISATION && !options.publish() && !options.dryRun();
        if (hidden && result.created() > 0) {
            System.out.println(
                    "这些行还没有公开；筛查后加 --publish --attest \"…\" 再运行一次即可。(Not public yet; run again with --publish --attest.)");
        }
    }

    private static void notice(ImportResult.Notice notice) {
        String where = notice.rows() == 0
                ? ""
                : "（%,d 行，如第 %s 行）"
                        .formatted(
                                notice.rows(),
                                String.join(
                                        "、",
                                        notice.firstLines().stream()
                                                .map(String::valueOf)
                                                .toList()));
        System.out.println("提示：" + notice.zh() + where + " (" + notice.en() + ")");
    }
}
