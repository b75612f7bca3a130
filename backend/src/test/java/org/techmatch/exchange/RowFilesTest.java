package org.techmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.platform.Refused;

class RowFilesTest {
    private final RowFiles files = new RowFiles(JsonMapper.createDefault());

    @TempDir
    Path folder;

    @Test
    void jsonLinesKeepTheirTypesAndLineNumbers() throws IOException {
        List<Row> rows = read("a.jsonl", """
                {"externalId": "1", "trl": 6, "isService": true, "keywords": ["锂", "电"], "empty": "", "none": null}

                {"externalId": "2", "completers": [{"name": "甲", "contribution": "100"}]}
                """);

        assertThat(rows).extracting(Row::line).containsExactly(1L, 3L);
        assertThat(rows.getFirst().values())
                .containsOnlyKeys("externalId", "trl", "isService", "keywords")
                .containsEntry("isService", true)
                .containsEntry("keywords", List.of("锂", "电"));
        assertThat(rows.getFirst().values().get("trl").toString()).isEqualTo("6");
        assertThat(rows.get(1).values().get("completers"))
                .isEqualTo(List.of(Map.of("name", "甲", "contribution", "100")));
    }

    @Test
    void aBrokenJsonLineIsARefusedRowAndNotTheEnd() throws IOException {
        List<Row> rows =
                read("a.jsonl", "{\"a\": \"1\"}\n{\"a\": \n[1, 2]\nnull\n{\"a\": 1e999999999}\n{\"a\": \"6\"}\n");

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(rows.get(1).broken()).isNotNull();
        assertThat(rows.get(2).broken()).isNotNull();
        assertThat(rows.get(3).broken()).isNotNull();
        assertThat(rows.get(5).values()).containsEntry("a", "6");
    }

    @Test
    void aLineLongerThanAllowedIsBroken() throws IOException {
        String endless = "{\"a\": \"" + "长".repeat(TextLines.LENGTH_MAX) + "\"}\n{\"a\": \"2\"}\n";

        List<Row> rows = read("a.jsonl", endless);

        assertThat(rows.get(0).broken()).isNotNull();
        assertThat(rows.get(1).values()).containsEntry("a", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void csvIsReadInTheEncodingThatItHas(String encoding) throws IOException {
        String text = "编号,成果名称\n甲-1,储能电池热失控早期预警装置\n甲-2,卤水提锂吸附柱\n";
        String marked = encoding.startsWith("UTF-16") ? "\uFEFF" + text : text;

        List<Row> rows = read("a.csv", marked.getBytes(Charset.forName(encoding)));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().values()).containsEntry("成果名称", "储能电池热失控早期预警装置");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() throws IOException {
        List<Row> rows = read("a.csv", "\uFEFFtitle,trl\n甲,3\n");

        assertThat(rows.getFirst().values()).containsOnlyKeys("title", "trl");
    }

    @Test
    void aDamagedByteDoesNotTurnUtf8IntoSomethingElse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("编号,名称\n1,储能电池热失控预警".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.write("\n2,卤水提锂\n".getBytes(StandardCharsets.UTF_8));

        List<Row> rows = read("a.csv", bytes.toByteArray());

        assertThat(rows.get(1).values()).containsEntry("名称", "卤水提锂");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsFoundInTheHeader(String delimiter) throws IOException {
        List<Row> rows = read("a.csv", "编号,名称,说明\n1,甲,\"有,逗号;分号\t和制表符\"\n".replaceAll(",(?=[名说甲\"])", delimiter));

        assertThat(rows.getFirst().values()).containsEntry("名称", "甲").containsEntry("说明", "有,逗号;分号\t和制表符");
    }

    @Test
    void quotedCellsMayHaveLineBreaksAndQuotes() throws IOException {
        List<Row> rows = read("a.csv", "a,b\r\n1,\"两\r\n行 \"\"引号\"\"\"\r\n2,x\r\n");

        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(rows.getFirst().values()).containsEntry("b", "两\n行 \"引号\"");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOnlyItsOwnLine() throws IOException {
        List<Row> rows = read("a.csv", "a,b\n1,\"没有结束\n2,好\n3,5\" 管\n4,好\n");

        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows.get(0).broken()).isNotNull();
        assertThat(rows.get(1).values()).containsEntry("b", "好");
        assertThat(rows.get(2).values()).containsEntry("b", "5\" 管");
    }

    @Test
    void aLineWithMoreCellsThanTheHeaderIsBrokenAndOneWithFewerIsNot() throws IOException {
        List<Row> rows = read("a.csv", "a,b\n1,2,3\n4\n5,6,,\n");

        assertThat(rows.get(0).broken()).isNotNull();
        assertThat(rows.get(1).values()).containsExactlyEntriesOf(Map.of("a", "4"));
        assertThat(rows.get(2).values()).containsEntry("b", "6");
    }

    @Test
    void explanationRowsAndEmptyRowsArePassedOver() throws IOException {
        List<Row> rows = read("a.csv", "\na,b\n#这里说明,必填\n,\n1,2\n\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().line()).isEqualTo(5);
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> read("a.csv", "a,b,a\n1,2,3\n")).isInstanceOf(Refused.class);
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(read("a.csv", "")).isEmpty();
        assertThat(read("a.jsonl", "\n\n")).isEmpty();
    }

    @Test
    void packedFilesAreReadAndABrokenOffOneSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 2_000; i++) {
                out.write(("{\"externalId\": \"" + i + "\", \"x\": \"" + (i * 7919L % 10007) + "\"}\n").getBytes());
            }
        }
        byte[] whole = bytes.toByteArray();

        assertThat(read("a.jsonl.gz", whole)).hasSize(2_000);
        assertThatThrownBy(() -> read("b.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void sheetsKeepNumbersFlagsAndDates() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("成果");
            String[] header = {"编号", "成熟度", "申请日", "职务成果", "最低价"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, "#说明");
            sheet.value(2, 0, "甲-1");
            sheet.value(2, 1, 6);
            sheet.value(2, 2, LocalDate.of(2024, 3, 11));
            sheet.style(2, 2).format("yyyy/m/d").set();
            sheet.value(2, 3, true);
            sheet.value(2, 4, 600000.5);
        }

        List<Row> rows = read(file);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().line()).isEqualTo(3);
        Map<String, Object> values = rows.getFirst().values();
        assertThat(values).containsEntry("申请日", "2024-03-11").containsEntry("职务成果", true);
        assertThat(Values.whole(values.get("成熟度"))).contains(6);
        assertThat(Values.yuan(values.get("最低价"))).contains(60000050L);
    }

    @Test
    void whatIsNoWorkbookIsRefusedAsUnreadable() {
        assertThatThrownBy(() -> read("a.xlsx", "not a workbook")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("a.pdf", "x")).isInstanceOf(Refused.class);
    }

    private List<Row> read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Row> read(String name, byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve(name), bytes));
    }

    private List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (RowSource source = files.open(file)) {
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
