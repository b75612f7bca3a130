package org.techmatch.synonym;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.platform.FieldProblems;
import org.techmatch.searchindex.text.Synonyms;

/**
 * A group as the operator writes it.
 *
 * @param version as read before; null for a new one
 * @param words two to twelve words, the usual one first
 * @param reason why it is changed; kept in the audit trail
 */
@Serdeable
record SynonymForm(@Nullable Long version, List<String> words, String reason) {
    private static final int WORDS_MAX = 12;
    private static final int LETTERS_MAX = 40;

    /** The words without blanks around them, each once however it is spelt. */
    List<String> cleaned() {
        Set<String> plain = new LinkedHashSet<>();
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && plain.add(Synonyms.plain(word)))
                .toList();
    }

    /** Refuses what cannot be a group, with every reason. */
    void check() {
        FieldProblems problems = new FieldProblems();
        List<String> cleaned = cleaned();
        if (cleaned.size() < 2 || cleaned.size() > WORDS_MAX) {
            problems.add("words", "一组应有 2 到 12 个不同的词。", "A group has 2 to 12 different words.");
        }
        for (String word : cleaned) {
            if (word.codePointCount(0, word.length()) < 2 || word.codePointCount(0, word.length()) > LETTERS_MAX) {
                problems.add(
                        "words",
                        "“" + shortened(word) + "”应为 2 到 40 个字。",
                        shortened(word) + " must have 2 to 40 letters.");
            } else if (word.contains(",") || !word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                problems.add("words", "“" + word + "”不能有逗号，且要有文字。", word + " must have letters and no comma.");
            }
        }
        problems.length("reason", reason.strip(), 2, 200);
        problems.throwIfAny();
    }

    private static String shortened(String word) {
        return word.length() > LETTERS_MAX ? word.substring(0, LETTERS_MAX) + "…" : word;
    }
}
