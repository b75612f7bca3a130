package org.techmatch.operator;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.exchange.ImportKind;
import org.techmatch.exchange.ImportOptions;
import org.techmatch.exchange.Mapping;
import org.techmatch.exchange.MappingText;
import org.techmatch.exchange.SavedMappings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an import may be told on the command line. */
final class ImportFlags {
    @Parameters(
            paramLabel = "FILE",
            description = {".jsonl、.csv（可加 .gz）或 .xlsx 文件。", "A .jsonl, .csv (both also .gz) or .xlsx file."})
    Path file = Path.of("");

    @Option(
            names = "--source",
            required = true,
            paramLabel = "NAME",
            description = {"来源名称；同一来源里编号不重复。", "Where the rows come from; ids are unique within it."})
    String source = "";

    @Option(
            names = "--map",
            paramLabel = "OURS=THEIRS,…",
            description = {
                "列的对照：title=name,summary=abstract|body；+ 连接，| 备选，{列名} 嵌入文字。",
                "Columns: title=name,summary=abstract|body; + joins, | is an alternative, {column} goes into a text."
            })
    List<String> map = new ArrayList<>();

    @Option(
            names = "--default",
            paramLabel = "OURS=VALUE,…",
            description = {"缺失时的值：stage=LAB,trl=3。", "Values where the file has none: stage=LAB,trl=3."})
    List<String> defaults = new ArrayList<>();

    @Option(
            names = "--translate",
            paramLabel = "OURS:THEIRS=VALUE,…",
            description = {
                "词的对照：stage:小试=LAB,*=PILOT，或 fieldCodes:@对照.csv。",
                "What their words mean: stage:lab=LAB,*=PILOT, or fieldCodes:@table.csv."
            })
    List<String> translations = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = {"使用保存过的对照。", "Use a saved mapping."})
    @Nullable
    String mapping;

    @Option(
            names = "--save-mapping",
            paramLabel = "NAME",
            description = {"把本次的对照存为此名。", "Save this mapping under a name."})
    @Nullable
    String saveMapping;

    @Option(
            names = "--attest",
            paramLabel = "TEXT",
            description = {"声明每一行都已做过涉密筛查；公开时必填。", "The word that every row was screened; required to publish."})
    @Nullable
    String attest;

    @Option(
            names = "--operator",
            paramLabel = "NAME",
            description = {"谁作的声明，默认为系统用户名。", "Who attests; the system's user by default."})
    @Nullable
    String operator;

    @Option(
            names = "--publish",
            description = {"导入后公开。", "Make the rows public."})
    boolean publish;

    @Option(
            names = "--dry-run",
            description = {"只检查，不写入。", "Only check, store nothing."})
    boolean dryRun;

    @Option(
            names = "--truncate",
            description = {
                "过长的文字在句末截短，过短的用 | 后的备选列补足。",
                "Cut long texts at a sentence's end, continue short ones by the alternative after |."
            })
    boolean truncate;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = {"拒绝原因写到哪里，默认 ‹文件›.report.csv。", "Where to say why rows were refused."})
    @Nullable
    Path report;

    ImportOptions options(ImportKind kind, ApplicationContext context) {
        SavedMappings saved = context.getBean(SavedMappings.class);
        Mapping typed = new Mapping(
                MappingText.entries(map), MappingText.entries(defaults), MappingText.translations(translations));
        Mapping all = mapping == null ? typed : saved.get(kind, mapping).and(typed);
        ImportOptions options = new ImportOptions(
                kind,
                source,
                all,
                attest,
                operator == null ? System.getProperty("user.name", "operator") : operator,
                publish,
                dryRun,
                truncate,
                0);
        options.check();
        if (saveMapping != null && !dryRun) {
            saved.save(kind, saveMapping, all);
        }
        return options;
    }

    Path report() {
        return report == null ? Path.of(file + ".report.csv") : report;
    }
}
