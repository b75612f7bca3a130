package org.techmatch.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a listing is cited, in Chinese, English and BibTeX. */
@Serdeable
public record Citation(String text, String textEn, String bibtex) {
    /**
     * The citation of a listing under its stable address.
     *
     * @param holder whose it is; null for an anonymous owner, for whom the portal stands
     */
    public static Citation of(
            @Nullable String holder, String title, String code, String url, LocalDate published, Site site) {
        String author = holder == null ? site.name() : holder;
        String authorEn = holder == null ? site.nameEn() : holder;
        return new Citation(
                "%s. %s[EB/OL]. %s, %s, %s. %s".formatted(author, title, site.name(), code, published, url),
                "%s. %s. %s, %s (%s). %s".formatted(authorEn, title, site.nameEn(), code, published, url),
                "@misc{%s,\n  title = {%s},\n  author = {{%s}},\n  year = {%d},\n  note = {%s},\n  url = {%s}\n}"
                        .formatted(code.replace("-", ""), title, author, published.getYear(), site.name(), url));
    }
}
