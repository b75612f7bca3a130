package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.TestPortal;
import org.techmatch.achievement.AchievementService;
import org.techmatch.platform.Sql;

class ExportIT {
    private static final TestPortal portal = TestPortal.shared();
    private static final JsonMapper JSON = JsonMapper.createDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        portal.empty();
    }

    @Test
    void theDemoDataLoadWholeOnceAndAgainChangesNothing() {
        DemoData.Counts first = portal.bean(DemoData.class).load();
        DemoData.Counts second = portal.bean(DemoData.class).load();

        assertThat(first.achievements()).isEqualTo(240);
        assertThat(first.demands()).isEqualTo(80);
        assertThat(first.organisations()).isGreaterThanOrEqualTo(90);
        assertThat(first.refused()).isZero();
        assertThat(first.created()).isEqualTo(240 + 80 + first.organisations());
        assertThat(second.created()).isZero();
        assertThat(portal.bean(Sql.class).count("SELECT COUNT(*) FROM public_listing WHERE visible"))
                .isEqualTo(320);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "xlsx"})
    void whatIsExportedAndImportedElsewhereIsExportedTheSame(String format) throws IOException {
        portal.bean(DemoData.class).load();
        for (ImportKind kind : ImportKind.values()) {
            export(kind, folder.resolve(kind.word() + "." + format), true);
            export(kind, folder.resolve(kind.word() + "-before.jsonl"), true);
        }
        Map<ImportKind, Map<String, Object>> before = contents("before");
        portal.empty();
        ImportFixture fixture = new ImportFixture(portal, folder);

        for (ImportKind kind : List.of(ImportKind.ORGANISATION, ImportKind.ACHIEVEMENT, ImportKind.DEMAND)) {
            Path file = folder.resolve(kind.word() + "." + format);
            ImportResult result = fixture.run(file, ImportFixture.options(kind, true, false));
            assertThat(fixture.report(file)).as("%s", kind).doesNotExist();
            assertThat(result.created()).isEqualTo(before.get(kind).size());
            export(kind, folder.resolve(kind.word() + "-after.jsonl"), true);
        }

        assertThat(contents("after")).isEqualTo(before);
    }

    @Test
    void aPublicExportHasNothingThatIsNotPublic() throws IOException {
        portal.bean(DemoData.class).load();
        for (ImportKind kind : ImportKind.values()) {
            export(kind, folder.resolve(kind.word() + ".jsonl"), false);
        }

        assertThat(lines("achievements.jsonl").toString()).doesNotContain("contribution");
        assertThat(lines("organisations.jsonl").toString()).doesNotContain("contactName", "contactPhone");
        for (Map<String, Object> demand : lines("demands.jsonl")) {
            boolean anonymous = Boolean.TRUE.equals(demand.get("anonymous"));
            assertThat(demand.containsKey("owner")).isEqualTo(!anonymous);
            assertThat(demand.containsKey("budgetMin")).isEqualTo(Boolean.TRUE.equals(demand.get("budgetPublic")));
        }
    }

    @Test
    void aWithdrawnListingIsNotExported() throws IOException {
        portal.bean(DemoData.class).load();
        Sql sql = portal.bean(Sql.class);
        long id = sql.first("SELECT MIN(id) FROM achievement", row -> row.getLong(1))
                .orElseThrow();
        portal.bean(AchievementService.class).unpublish(id);

        assertThat(export(ImportKind.ACHIEVEMENT, folder.resolve("a.jsonl"), true))
                .isEqualTo(239);
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void theTemplateOfEachKindIsImportedWithoutRefusal(ImportKind kind) throws IOException {
        ImportFixture fixture = new ImportFixture(portal, folder);
        for (String format : List.of("csv", "xlsx")) {
            Path units = folder.resolve("units-" + kind + "." + format);
            Path file = folder.resolve(kind.word() + "." + format);
            ImportTemplates.write(ImportKind.ORGANISATION, units);
            ImportTemplates.write(kind, file);

            fixture.run(units, ImportFixture.options(ImportKind.ORGANISATION, true, false));
            ImportResult result = fixture.run(file, ImportFixture.options(kind, true, false));

            assertThat(fixture.report(file)).doesNotExist();
            assertThat(result.read()).isEqualTo(2);
            assertThat(result.notices()).isEmpty();
        }
    }

    private static long export(ImportKind kind, Path file, boolean complete) throws IOException {
        return portal.bean(ExportService.class).export(kind, file, complete);
    }

    /** Rows by title or name, without codes, which another portal gives anew. */
    private Map<ImportKind, Map<String, Object>> contents(String when) throws IOException {
        Map<String, Object> names = new TreeMap<>();
        for (Map<String, Object> unit : lines("organisations-" + when + ".jsonl")) {
            names.put(unit.get("externalId").toString(), unit.get("name"));
        }
        Map<ImportKind, Map<String, Object>> all = new TreeMap<>();
        for (ImportKind kind : ImportKind.values()) {
            Map<String, Object> rows = new TreeMap<>();
            for (Map<String, Object> row : lines(kind.word() + "-" + when + ".jsonl")) {
                row.remove("externalId");
                row.replaceAll((key, value) -> key.equals("holder") || key.equals("owner") ? names.get(value) : value);
                rows.put(row.getOrDefault("title", row.get("name")).toString(), row);
            }
            all.put(kind, rows);
        }
        return all;
    }

    private List<Map<String, Object>> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .map(line -> {
                    try {
                        return JSON.readValue(line, Argument.mapOf(String.class, Object.class));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
