package org.techmatch.operator;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.techmatch.exchange.ExportService;
import org.techmatch.exchange.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports what is public. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {"把已公开的内容导出为可再导入的文件。", "Exports what is public to a file that can be imported."},
        exitCodeListHeading = "%n退出码 (exit codes):%n",
        exitCodeList = {"0:完成 (done)", "2:用法不对 (wrong usage)", "3:服务器或文件不可用 (servers or file not reachable)"})
final class ExportCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "KIND", description = "achievements | demands | organisations")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = ".jsonl | .csv | .xlsx")
    Path file = Path.of("");

    @Option(
            names = "--complete",
            description = {
                "也导出不公开的内容（贡献比例、未同意公开的姓名、匿名需求的单位、预算、联系方式），仅用于迁移，请妥善保管。",
                "Also what is not public (shares, names without consent, anonymous owners, budgets, contacts); only to move."
            })
    boolean complete;

    @Override
    public Integer call() {
        ImportKind known = ImportKind.of(kind)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "不能导出“" + kind + "”，可选 achievements、demands、organisations。(Cannot export this.)"));
        return PortalContext.run(context -> Failures.told(() -> {
            long count = context.getBean(ExportService.class).export(known, file, complete);
            System.out.printf("已导出 %,d 行到 %s (%,d rows exported)%n", count, file, count);
            return 0;
        }));
    }
}
