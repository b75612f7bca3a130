package org.techmatch.operator;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.techmatch.catalogue.CatalogueImport;
import org.techmatch.exchange.ImportKind;
import org.techmatch.exchange.ImportOptions;
import org.techmatch.exchange.ImportResult;
import org.techmatch.exchange.ImportService;
import org.techmatch.exchange.ImportTemplates;
import org.techmatch.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files, and writes templates of them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {"批量导入成果、需求或单位。", "Imports achievements, demands or organisations from a file."},
        exitCodeListHeading = "%n退出码 (exit codes):%n",
        exitCodeList = {
            "0:全部导入 (done)",
            "1:有的行被拒绝，原因见报告文件 (some rows refused, the report says why)",
            "2:用法不对 (wrong usage)",
            "3:服务器或文件读不到 (servers or file not reachable)"
        })
final class ImportCommand implements Runnable {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "请写明导入什么：achievements、demands、organisations 或 template。(Say what to import.)");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {"导入成果。", "Imports achievements."})
    int achievements(@Mixin ImportFlags flags) {
        return run(ImportKind.ACHIEVEMENT, flags);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {"导入需求。", "Imports demands."})
    int demands(@Mixin ImportFlags flags) {
        return run(ImportKind.DEMAND, flags);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {"导入单位，一存入即公开。", "Imports organisations, which are public at once."})
    int organisations(@Mixin ImportFlags flags) {
        return run(ImportKind.ORGANISATION, flags);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {"换用完整的或别的城市的代码表，下次启动生效。", "Replaces a code list; it counts from the next start."})
    int catalogue(
            @Parameters(paramLabel = "NAME", description = "industry | discipline | ipc | district") String name,
            @Parameters(paramLabel = "FILE", description = ".csv: code,parent,level,name,nameEn") Path file) {
        return Failures.told(() -> {
            if (!CatalogueImport.names().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "没有代码表“" + name + "”，可选 industry、discipline、ipc、district。(No such code list.)");
            }
            int codes = CatalogueImport.install(
                    name, file, Settings.of(System.getenv()).dataDirectory());
            System.out.println(codes + " 个代码已导入，重启门户后生效。(codes taken; restart the portal)");
            return 0;
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {"写出可填写的模板。", "Writes a template to fill in."})
    int template(
            @Parameters(paramLabel = "KIND", description = "achievements | demands | organisations") String kind,
            @Parameters(paramLabel = "FILE", description = ".xlsx | .csv") Path file) {
        return Failures.told(() -> {
            ImportKind known = ImportKind.of(kind)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "没有“" + kind + "”的模板，可选 achievements、demands、organisations。(No such template.)"));
            ImportTemplates.write(known, file);
            System.out.println("模板已写到 " + file + " (template written)");
            return 0;
        });
    }

    private static int run(ImportKind kind, ImportFlags flags) {
        if (!Files.isReadable(flags.file) || Files.isDirectory(flags.file)) {
            System.err.println("读不到文件 " + flags.file + "。(The file cannot be read.)");
            return Failures.NOT_REACHABLE;
        }
        return PortalContext.run(context -> Failures.told(() -> run(kind, flags, context)));
    }

    private static int run(ImportKind kind, ImportFlags flags, ApplicationContext context) throws IOException {
        ImportOptions options = flags.options(kind, context);
        ImportLines lines = new ImportLines(options, flags.report());
        ImportResult result =
                context.getBean(ImportService.class).run(options, flags.file, flags.report(), lines::progress);
        lines.done(result);
        return result.refused() == 0 ? 0 : 1;
    }
}
