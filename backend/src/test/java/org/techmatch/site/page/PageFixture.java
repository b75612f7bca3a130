package org.techmatch.site.page;

import org.techmatch.listing.Site;
import org.techmatch.platform.Language;

/** What page tests share. */
final class PageFixture {
    static final String BASE = "https://match.example";

    private PageFixture() {}

    static PageContext in(Language language) {
        Site site = new Site("对接平台", "Matching Portal", "对接", "Matching", "", "0825-000 0000");
        return new PageContext(language, BASE, site, new Words());
    }
}
