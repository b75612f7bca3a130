package org.techmatch.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** How a listing is cited, in Chinese, English and BibTeX. */
@Serdeable
public record Citation(String text, String textEn, String bibtex) {
    /** The citation of a listing under its stable address. */
    public static Citation of(String holder, String title, String code, String url, LocalDate published, Site site) {
        return new Citation(
                "%s. %s[EB/OL]. %s, %s, %s. %s".formatted(holder, title, site.name(), code, published, url),
                "%s. %s. %s, %s (%s). %s".formatted(holder, title, site.nameEn(), code, published, url),
                "@misc{%s,\n  title = {%s},\n  author = {{%s}},\n  year = {%d},\n  note = {%s},\n  url = {%s}\n}"
                        .formatted(code.replace("-", ""), title, holder, published.getYear(), site.name(), url));
    }
}
