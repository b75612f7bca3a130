package org.techmatch.exchange;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.TestPortal;
import org.techmatch.platform.Sql;

/** Files of rows and their import, for tests. */
final class ImportFixture {
    static final String HOLDER = "遂州理工学院";
    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final TestPortal portal;
    private final Path folder;

    ImportFixture(TestPortal portal, Path folder) {
        this.portal = portal;
        this.folder = folder;
    }

    /** A good achievement's row, with other or further values by name; a null value leaves the field out. */
    static Map<String, Object> row(String id, Object... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("externalId", id);
        row.put("title", "储能电池热失控早期预警装置" + id);
        row.put("type", "发明专利");
        row.put("ipStatus", "未授权");
        row.put("holder", HOLDER);
        row.put("isService", true);
        row.put("originKind", "SELF");
        row.put("stage", "中试");
        row.put("trl", 6);
        row.put("fieldCodes", List.of("480"));
        row.put("summary", "用多参数气体传感器在电池泄压之前报警。".repeat(4));
        row.put("coopModes", List.of("TRIAL"));
        row.put("priceMode", "面议");
        row.put("publishedOn", "2026-06-01");
        row.put(
                "completers",
                List.of(
                        Map.of("name", "文一舟", "contribution", "60", "nameConsent", true, "isMain", true),
                        Map.of("name", "郝青", "contribution", "40")));
        for (int i = 0; i < more.length; i += 2) {
            if (more[i + 1] == null) {
                row.remove(more[i].toString());
            } else {
                row.put(more[i].toString(), more[i + 1]);
            }
        }
        return row;
    }

    static List<Map<String, Object>> rows(int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(row("A" + i));
        }
        return rows;
    }

    Path file(String name, List<Map<String, Object>> rows) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> row : rows) {
            lines.append(JSON.writeValueAsString(row)).append('\n');
        }
        return Files.writeString(folder.resolve(name), lines.toString());
    }

    ImportResult run(Path file) throws IOException {
        return run(file, options(ImportKind.ACHIEVEMENT, true, false));
    }

    ImportResult run(Path file, ImportOptions options) throws IOException {
        return portal.bean(ImportService.class).run(options, file, report(file), ImportProgress.NONE);
    }

    static ImportOptions options(ImportKind kind, boolean publish, boolean dryRun) {
        return new ImportOptions(kind, "测试", Mapping.NONE, publish ? "已逐条筛查" : null, "测试员", publish, dryRun, false, 0);
    }

    Path report(Path file) {
        return Path.of(file + ".report.csv");
    }

    long count(String sql) {
        return portal.bean(Sql.class).count(sql);
    }

    /** Everything an import writes, counted, so that two states can be compared. */
    List<Long> state() {
        return List.of(
                count("SELECT COUNT(*) FROM achievement"),
                count("SELECT COALESCE(SUM(version), 0) FROM achievement"),
                count("SELECT COUNT(*) FROM completer"),
                count("SELECT COUNT(*) FROM secrecy_screening"),
                count("SELECT COUNT(*) FROM public_listing WHERE visible"),
                count("SELECT COALESCE(SUM(version), 0) FROM public_listing"),
                count("SELECT COUNT(*) FROM imported_row"));
    }
}
