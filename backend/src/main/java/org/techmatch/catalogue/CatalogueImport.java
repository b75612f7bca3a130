package org.techmatch.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.techmatch.platform.FieldProblems;

/** Brings in a full code list, or another city's, in place of a built-in one; it counts from the next start. */
public final class CatalogueImport {
    private static final Set<String> COLUMNS = Set.of("code", "parent", "level", "name", "nameEn");
    private static final int NAME_MAX = 120;

    private CatalogueImport() {}

    /** The catalogues that can be replaced. */
    public static Set<String> names() {
        return Catalogues.FILES.keySet();
    }

    /**
     * Checks the file and puts it into the data directory.
     *
     * @param file CSV in UTF-8 with the columns code, parent, level, name, nameEn; parents stand before their children
     * @return how many codes it has
     * @throws org.techmatch.platform.Refused invalid-request naming every wrong line; nothing is replaced then
     */
    public static int install(String name, Path file, Path dataDirectory) throws IOException {
        FieldProblems problems = new FieldProblems();
        Set<String> codes = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                check(row, codes, problems);
            }
        }
        if (codes.isEmpty()) {
            problems.add("file", "文件里没有一个代码。", "The file has no code.");
        }
        problems.throwIfAny();
        Path target = dataDirectory.resolve("catalogue").resolve(Objects.requireNonNull(Catalogues.FILES.get(name)));
        Files.createDirectories(target.getParent());
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return codes.size();
    }

    private static void check(NamedCsvRecord row, Set<String> codes, FieldProblems problems) {
        String line = "line " + row.getStartingLineNumber();
        if (!Set.copyOf(row.getHeader()).containsAll(COLUMNS)) {
            problems.add(
                    line,
                    "要有 code、parent、level、name、nameEn 五列。",
                    "Needs the columns code, parent, level, name, nameEn.");
            return;
        }
        String code = row.getField("code");
        String parent = row.getField("parent");
        List<String> names = List.of(row.getField("name"), row.getField("nameEn"));
        if (!code.matches("[A-Za-z0-9./-]{1,12}") || !codes.add(code)) {
            problems.add(line, "代码应为 1 到 12 个字母或数字，且不重复。", "A code has 1 to 12 letters or digits and occurs once.");
        }
        if (!parent.isEmpty() && !codes.contains(parent)) {
            problems.add(line, "上级代码“" + parent + "”要写在前面。", "The parent must stand before.");
        }
        if (!row.getField("level").matches("[1-9]")) {
            problems.add(line, "层级应为 1 到 9。", "The level must be 1 to 9.");
        }
        if (names.stream().anyMatch(text -> text.isBlank() || text.length() > NAME_MAX)) {
            problems.add(line, "中英文名称应为 1 到 120 个字。", "Both names must have 1 to 120 characters.");
        }
    }
}
