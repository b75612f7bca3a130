package org.techmatch.searchindex;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.searchindex.meaning.TextVector;
import org.techmatch.searchindex.text.Pinyin;

/**
 * One public listing as the index holds it. Its components are the fields of {@code index-v1.json}, except {@code all},
 * which the index fills itself, and those that are worked out here from the others. Holds nothing that a visitor without login may not read.
 *
 * @param industry divisions and their sections of GB/T 4754
 * @param organisation public code and name, joined by {@link #LABEL_SEPARATOR}, so that a facet needs no second look-up
 * @param deadline date as 2027-02-28, or {@link #NO_DEADLINE}
 * @param publishedAt milliseconds since 1970
 * @param meaning the vector of {@link #passages()}, or null until it is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListingDocument(
        String key,
        String kind,
        String code,
        @Nullable String ipNumber,
        String title,
        List<String> keywords,
        List<String> fields,
        @Nullable String organisationName,
        String summary,
        @Nullable String scenario,
        List<String> indicators,
        @Nullable String type,
        @Nullable String stage,
        @Nullable Integer trl,
        List<String> mode,
        List<String> price,
        @Nullable Boolean trial,
        @Nullable String demandKind,
        @Nullable Boolean booking,
        List<String> industry,
        List<String> discipline,
        @Nullable String district,
        @Nullable String organisation,
        String deadline,
        long publishedAt,
        @Nullable String meaning) {
    /** Sorts what has no deadline last, without missing values, which a cursor could not continue from. */
    public static final String NO_DEADLINE = "9999-12-31";

    /** Stands between code and name in {@link #organisation}. */
    public static final char LABEL_SEPARATOR = '\u001f';

    /** How title, keywords and organisation sound, for typos and pinyin. */
    @JsonProperty
    public String pinyin() {
        return String.join(" ", Pinyin.pairs(heading()));
    }

    /** First letters of the sounds of title, keywords and organisation. */
    @JsonProperty
    public String initials() {
        return String.join(" ", Pinyin.initialTokens(heading(), keywords));
    }

    private String heading() {
        return title + "\n" + String.join("\n", keywords) + (organisationName == null ? "" : "\n" + organisationName);
    }

    /**
     * The texts whose meanings are looked for together: what it is, twice, since that is what is asked for most; what it
     * does; and what for. Without whose it is and how it is traded.
     */
    public List<String> passages() {
        String name = title + "。" + String.join("，", keywords);
        return scenario == null ? List.of(name, name, summary) : List.of(name, name, summary, scenario);
    }

    /** The document with the meaning of its text. */
    public ListingDocument withMeaning(TextVector vector) {
        return new ListingDocument(
                key,
                kind,
                code,
                ipNumber,
                title,
                keywords,
                fields,
                organisationName,
                summary,
                scenario,
                indicators,
                type,
                stage,
                trl,
                mode,
                price,
                trial,
                demandKind,
                booking,
                industry,
                discipline,
                district,
                organisation,
                deadline,
                publishedAt,
                vector.hex());
    }
}
