package org.techmatch.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.techmatch.platform.FieldProblems;

/**
 * All catalogues, read once at start from the versioned resource files, or from files of the same name that the operator
 * has put under {@code ‹data directory›/catalogue}.
 */
@Singleton
public class Catalogues {
    /** The files of the lists that an operator may replace. */
    static final Map<String, String> FILES = Map.of(
            "industry", "industry-gbt4754-2017.csv",
            "discipline", "discipline-gbt13745-2009.csv",
            "ipc", "ipc-2026.01.csv",
            "district", "district-suining.csv");

    private final Map<String, Catalogue> catalogues = new LinkedHashMap<>();
    private final Map<String, Map<String, CatalogueEntry>> byCode = new LinkedHashMap<>();
    private final List<TrlLevel> trlLevels;
    private final Path overrides;

    Catalogues(@Value("${techmatch.data-dir:data}") String dataDirectory) {
        overrides = Path.of(dataDirectory, "catalogue");
        add("industry", "GB/T 4754-2017");
        add("discipline", "GB/T 13745-2009");
        add("ipc", "IPC 2026.01");
        add("district", "GB/T 2260");
        trlLevels = read("trl.csv", Catalogues::trlLevel);
        register(new Catalogue(
                "trl",
                "TRL 1–9",
                trlLevels.stream()
                        .map(t -> new CatalogueEntry(t.code(), null, 1, t.name(), t.nameEn()))
                        .toList()));
    }

    /** The catalogue of that name. */
    public Optional<Catalogue> find(String name) {
        return Optional.ofNullable(catalogues.get(name));
    }

    /** The entry of a code, empty for a code that the catalogue does not have. */
    public Optional<CatalogueEntry> entry(String catalogue, String code) {
        return Optional.ofNullable(byCode.getOrDefault(catalogue, Map.of()).get(code));
    }

    /** The entries of codes, in their order; unknown codes are left out. */
    public List<CatalogueEntry> entries(String catalogue, List<String> codes) {
        return codes.stream().flatMap(code -> entry(catalogue, code).stream()).toList();
    }

    /** The codes of a district, also under its name. */
    public Optional<String> districtCode(String codeOrName) {
        return find("district").orElseThrow().entries().stream()
                .filter(e -> e.code().equals(codeOrName)
                        || e.name().equals(codeOrName)
                        || e.name().replaceAll("[（区县市].*", "").equals(codeOrName))
                .map(CatalogueEntry::code)
                .findFirst();
    }

    /** Names every code that the catalogue does not have. */
    public void check(String catalogue, List<String> codes, String field, FieldProblems problems) {
        for (String code : codes) {
            if (entry(catalogue, code).isEmpty()) {
                problems.add(
                        field,
                        "没有代码“" + code + "”，可选值见 /api/catalogues/" + catalogue + "。",
                        "Unknown code \"" + code + "\"; see /api/catalogues/" + catalogue + ".");
            }
        }
    }

    /** The readiness level 1 to 9. */
    public TrlLevel trl(int level) {
        return trlLevels.get(level - 1);
    }

    private void add(String name, String version) {
        register(new Catalogue(name, version, read(Objects.requireNonNull(FILES.get(name)), Catalogues::entry)));
    }

    private void register(Catalogue catalogue) {
        catalogues.put(catalogue.name(), catalogue);
        Map<String, CatalogueEntry> codes = new LinkedHashMap<>();
        catalogue.entries().forEach(entry -> codes.put(entry.code(), entry));
        byCode.put(catalogue.name(), codes);
    }

    private static CatalogueEntry entry(NamedCsvRecord row) {
        String parent = row.getField("parent");
        return new CatalogueEntry(
                row.getField("code"),
                parent.isEmpty() ? null : parent,
                Integer.parseInt(row.getField("level")),
                row.getField("name"),
                row.getField("nameEn"));
    }

    private static TrlLevel trlLevel(NamedCsvRecord row) {
        return new TrlLevel(
                row.getField("code"),
                row.getField("name"),
                row.getField("nameEn"),
                row.getField("description"),
                row.getField("descriptionEn"),
                row.getField("next"),
                row.getField("nextEn"));
    }

    private <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        Path own = overrides.resolve(file);
        try (InputStream in = Files.isReadable(own)
                        ? Files.newInputStream(own)
                        : Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/" + file));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .ofNamedCsvRecord(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
