package org.techmatch.searchindex.text;

import java.util.List;

/**
 * One word to look for.
 *
 * @param text as it was typed, in one spelling
 * @param spellings other ways to write the very same, such as a model number with a hyphen; count like the typed one
 * @param synonyms other words that mean the same; count less
 */
public record QueryTerm(String text, List<String> spellings, List<String> synonyms) {
    /** Whether it is written in Han characters. */
    public boolean isHan() {
        return Character.isIdeographic(text.codePointAt(0));
    }

    /** Whether it consists of the letters a to z alone, so that it may be pinyin. */
    public boolean isLatin() {
        return text.matches("[a-z]+");
    }
}
