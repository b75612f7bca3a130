package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmatch.TestPortal;
import org.techmatch.demand.DemandService;
import org.techmatch.organisation.OrganisationFixture;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.text.IpNumber;

class ImportIT {
    private static final TestPortal portal = TestPortal.shared();

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void empty() {
        portal.empty();
        fixture = new ImportFixture(portal, folder);
        OrganisationFixture.unit(portal, ImportFixture.HOLDER);
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Path file = fixture.file("a.jsonl", ImportFixture.rows(60));

        ImportResult first = fixture.run(file);
        List<Long> state = fixture.state();
        ImportResult second = fixture.run(file);

        assertThat(first.created()).isEqualTo(60);
        assertThat(first.published()).isEqualTo(60);
        assertThat(second.unchanged()).isEqualTo(60);
        assertThat(second.published()).isZero();
        assertThat(fixture.state()).isEqualTo(state);
        assertThat(fixture.report(file)).doesNotExist();
    }

    @Test
    void aCorrectedRowIsUpdatedAndShownAtOnce() throws IOException {
        List<Map<String, Object>> rows = ImportFixture.rows(3);
        fixture.run(fixture.file("a.jsonl", rows));
        rows.set(1, ImportFixture.row("A2", "title", "改正后的名称"));

        ImportResult result = fixture.run(fixture.file("a.jsonl", rows));

        assertThat(result.updated()).isEqualTo(1);
        assertThat(result.unchanged()).isEqualTo(2);
        assertThat(fixture.count("SELECT COUNT(*) FROM public_listing WHERE title = '改正后的名称' AND version = 2"))
                .isEqualTo(1);
        assertThat(fixture.count("SELECT COUNT(*) FROM achievement")).isEqualTo(3);
    }

    @Test
    void rowsWithoutAnAttestationAreStoredAndPublishedLaterWithOne() throws IOException {
        Path file = fixture.file("a.jsonl", ImportFixture.rows(4));

        ImportResult stored = fixture.run(file, ImportFixture.options(ImportKind.ACHIEVEMENT, false, false));
        assertThat(stored.created()).isEqualTo(4);
        assertThat(fixture.count("SELECT COUNT(*) FROM public_listing")).isZero();
        assertThat(fixture.count("SELECT COUNT(*) FROM secrecy_screening")).isZero();

        ImportResult published = fixture.run(file);
        assertThat(published.unchanged()).isEqualTo(4);
        assertThat(published.published()).isEqualTo(4);
        assertThat(fixture.count("SELECT COUNT(*) FROM secrecy_screening WHERE attested_by = '测试员'"))
                .isEqualTo(4);
    }

    @Test
    void aPublishedRowIsNotChangedWithoutAnAttestation() throws IOException {
        fixture.run(fixture.file("a.jsonl", ImportFixture.rows(1)));
        Path changed = fixture.file("b.jsonl", List.of(ImportFixture.row("A1", "title", "没有筛查的新名称")));

        ImportResult result = fixture.run(changed, ImportFixture.options(ImportKind.ACHIEVEMENT, false, false));

        assertThat(result.refused()).isEqualTo(1);
        assertThat(fixture.count("SELECT COUNT(*) FROM public_listing WHERE title LIKE '没有筛查%'"))
                .isZero();
        assertThatThrownBy(() -> fixture.run(
                        changed,
                        new ImportOptions(
                                ImportKind.ACHIEVEMENT, "测试", Mapping.NONE, null, "x", true, false, false, 0)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anIdThatStandsTwiceIsRefusedWithBothLines() throws IOException {
        List<Map<String, Object>> rows = ImportFixture.rows(3);
        rows.add(ImportFixture.row("A2", "title", "同一编号的另一项"));
        Path file = fixture.file("a.jsonl", rows);

        ImportResult result = fixture.run(file);

        assertThat(result.created()).isEqualTo(3);
        assertThat(result.refused()).isEqualTo(1);
        assertThat(Files.readString(fixture.report(file))).contains("4,A2,externalId,A2,", "编号在文件里出现两次：第 2 行和第 4 行");
    }

    @Test
    void aRefusedRowIsToldWithAllItsReasonsAndTheOthersAreTaken() throws IOException {
        Path file = fixture.file(
                "a.jsonl",
                List.of(
                        ImportFixture.row("A1"),
                        ImportFixture.row(
                                "A2",
                                "title",
                                "短",
                                "stage",
                                "造好了",
                                "trl",
                                12,
                                "holder",
                                "没有这家",
                                "fieldCodes",
                                List.of("999"),
                                "priceMin",
                                "很多",
                                "filingDate",
                                "昨天",
                                "summary",
                                "太短",
                                "completers",
                                List.of(Map.of("name", "甲", "contribution", "30"))),
                        ImportFixture.row("A3", "ipStatus", "已授权"),
                        ImportFixture.row("", "title", "没有编号的一行"),
                        ImportFixture.row("A5")));

        ImportResult result = fixture.run(file);
        List<String> report = Files.readAllLines(fixture.report(file));

        assertThat(result.created()).isEqualTo(2);
        assertThat(result.refused()).isEqualTo(3);
        assertThat(report.stream().filter(line -> line.startsWith("2,")).map(line -> line.split(",")[2]))
                .containsExactlyInAnyOrder(
                        "holder",
                        "stage",
                        "priceMin",
                        "filingDate",
                        "title",
                        "summary",
                        "trl",
                        "fieldCodes",
                        "completers");
        assertThat(report).anyMatch(line -> line.startsWith("3,A3,ipNumber,"));
        assertThat(report).anyMatch(line -> line.startsWith("4,,externalId,"));
    }

    @Test
    void aDryRunJudgesEveryRowAndWritesNothing() throws IOException {
        List<Map<String, Object>> rows = ImportFixture.rows(5);
        rows.add(ImportFixture.row("A6", "trl", 0));
        Path file = fixture.file("a.jsonl", rows);

        ImportResult result = fixture.run(file, ImportFixture.options(ImportKind.ACHIEVEMENT, true, true));

        assertThat(result.created()).isEqualTo(5);
        assertThat(result.refused()).isEqualTo(1);
        assertThat(fixture.state()).containsOnly(0L);
        assertThat(fixture.report(file)).exists();
    }

    @Test
    void twoImportsOfOneFileAtOnceNeitherDoubleNorLoseARow() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= 150; i++) {
            String number = "20241%07d".formatted(i);
            rows.add(ImportFixture.row(
                    "A" + i, "ipNumber", number + "." + IpNumber.checkDigit(number), "ipStatus", "GRANTED"));
        }
        Path one = fixture.file("one.jsonl", rows);
        Path other = fixture.file("other.jsonl", rows);

        CompletableFuture<ImportResult> beside = CompletableFuture.supplyAsync(() -> unchecked(other));
        ImportResult first = fixture.run(one);
        ImportResult second = beside.join();

        assertThat(first.refused() + second.refused()).isZero();
        assertThat(first.created() + second.created()).isEqualTo(150);
        assertThat(first.unchanged() + second.unchanged()).isEqualTo(150);
        assertThat(fixture.count("SELECT COUNT(*) FROM achievement")).isEqualTo(150);
        assertThat(fixture.count("SELECT COUNT(*) FROM public_listing WHERE visible"))
                .isEqualTo(150);
        assertThat(fixture.count("SELECT COUNT(*) FROM imported_row")).isEqualTo(150);
    }

    private ImportResult unchecked(Path file) {
        try {
            return fixture.run(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void oneNumberOnTwoAchievementsIsRefusedForTheSecond() throws IOException {
        String number = "ZL 2024 1 0365172." + IpNumber.checkDigit("202410365172");
        Path file = fixture.file(
                "a.jsonl",
                List.of(ImportFixture.row("A1", "ipNumber", number), ImportFixture.row("A2", "ipNumber", number)));

        ImportResult result = fixture.run(file);

        assertThat(result.created()).isEqualTo(1);
        assertThat(Files.readString(fixture.report(file))).contains(",ipNumber,");
    }

    @Test
    void anExpiredDemandWithALaterDeadlineIsPublicAgainAndAWithdrawnOneIsNot() throws IOException {
        ImportOptions options = ImportFixture.options(ImportKind.DEMAND, true, false);
        fixture.run(fixture.file("a.jsonl", List.of(demand("D1", "2090-01-01"), demand("D2", "2090-01-01"))), options);
        Sql sql = portal.bean(Sql.class);
        sql.update("UPDATE demand SET deadline = '2020-01-01'");
        assertThat(portal.bean(DemandService.class).expire()).isEqualTo(2);
        sql.update("UPDATE demand SET status = 'WITHDRAWN' ORDER BY id DESC LIMIT 1");

        ImportResult later = fixture.run(
                fixture.file("b.jsonl", List.of(demand("D1", "2091-01-01"), demand("D2", "2091-01-01"))), options);

        assertThat(later.updated()).isEqualTo(2);
        assertThat(later.published()).isEqualTo(1);
        assertThat(fixture.count("SELECT COUNT(*) FROM public_listing WHERE visible"))
                .isEqualTo(1);
    }

    private static Map<String, Object> demand(String id, String deadline) {
        return Map.of(
                "编号",
                id,
                "需求单位",
                ImportFixture.HOLDER,
                "需求名称",
                "储能柜的早期预警" + id,
                "需求类型",
                "难题攻关",
                "学科",
                "能源科学技术",
                "需求说明",
                "现有烟感只在起火之后报警，希望在排气阀打开之前就能识别。".repeat(3),
                "截止日期",
                deadline,
                "接受预约赋权",
                "否");
    }

    @Test
    void aSavedMappingIsUsedAgain() {
        SavedMappings saved = portal.bean(SavedMappings.class);
        Mapping mapping =
                new Mapping(Map.of("title", "name"), Map.of("stage", "LAB"), Map.of("stage", Map.of("小试", "LAB")));

        saved.save(ImportKind.ACHIEVEMENT, "论文", Mapping.NONE);
        saved.save(ImportKind.ACHIEVEMENT, "论文", mapping);

        assertThat(saved.get(ImportKind.ACHIEVEMENT, "论文")).isEqualTo(mapping);
        assertThatThrownBy(() -> saved.get(ImportKind.DEMAND, "论文")).isInstanceOf(Refused.class);
    }

    @Test
    void aFieldThatDoesNotExistIsNamedBeforeAnythingIsRead() throws IOException {
        Path file = fixture.file("a.jsonl", ImportFixture.rows(1));
        Mapping wrong = new Mapping(Map.of("titel", "name"), Map.of(), Map.of());

        assertThatThrownBy(() -> fixture.run(
                        file,
                        new ImportOptions(ImportKind.ACHIEVEMENT, "测试", wrong, null, "x", false, false, false, 0)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.detail().zh()).contains("titel"));
    }
}
