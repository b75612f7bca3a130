package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.catalogue.Catalogues;

/**
 * Finds catalogue codes by what people write: the code, a longer one below it, or the Chinese name. What is not found stays
 * as it is, for the rules to refuse.
 */
@Singleton
class Codes {
    private final Map<String, Map<String, String>> byName = new HashMap<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final Catalogues catalogues;

    Codes(Catalogues catalogues) {
        this.catalogues = catalogues;
        for (String catalogue : List.of("industry", "discipline", "ipc")) {
            Map<String, String> names = new HashMap<>();
            entries(catalogue).forEach(entry -> names.put(entry.name(), entry.code()));
            byName.put(catalogue, names);
        }
        entries("industry").stream()
                .filter(entry -> entry.code().length() == 3)
                .forEach(entry -> divisions.put(entry.code().substring(1), entry.code()));
    }

    private List<CatalogueEntry> entries(String catalogue) {
        return catalogues.find(catalogue).orElseThrow().entries();
    }

    /** First-level disciplines: 430, 43040 or 材料科学. */
    List<String> disciplines(List<String> written) {
        return codes("discipline", written, word -> word.matches("\\d{5,7}") ? word.substring(0, 3) : word);
    }

    /** Divisions of industry: C38, 38, 3841, C3841 or the name. */
    List<String> industries(List<String> written) {
        return codes("industry", written, word -> {
            String digits = word.matches("[A-T]?\\d{2,4}") ? word.replaceAll("\\D", "") : "";
            return digits.isEmpty() ? word : divisions.getOrDefault(digits.substring(0, 2), word);
        });
    }

    /** Patent classes: H01, or the class of H01M or H01M 10/0525. */
    List<String> ipcClasses(List<String> written) {
        return codes("ipc", written, word -> word.matches("[A-H]\\d{2}.*") ? word.substring(0, 3) : word);
    }

    /** A district's code by code or name; what is neither stays as it is. */
    String district(String written) {
        return catalogues.districtCode(written).orElse(written);
    }

    private interface Form {
        String code(String word);
    }

    private List<String> codes(String catalogue, List<String> written, Form form) {
        Map<String, String> names = byName.getOrDefault(catalogue, Map.of());
        return written.stream()
                .map(word -> {
                    String named = names.get(word);
                    return named != null ? named : form.code(word.toUpperCase(Locale.ROOT));
                })
                .distinct()
                .toList();
    }
}
