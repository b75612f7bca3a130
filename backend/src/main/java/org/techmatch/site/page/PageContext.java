package org.techmatch.site.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.catalogue.CatalogueEntry;
import org.techmatch.listing.Site;
import org.techmatch.platform.Language;

/**
 * For whom a page is written.
 *
 * @param base the portal's address without a slash at the end
 */
record PageContext(Language language, String base, Site site, Words words) {
    private static final String[] CHINESE = {"lang", Language.ZH.tag()};
    private static final String[] NONE = {};

    /** Words of the page in its language. */
    String say(String key, Object... values) {
        return words.say(language, key, values);
    }

    /** The label of an enumeration's value, or null. */
    @Nullable
    String label(String group, @Nullable Object value) {
        return words.label(language, group, value);
    }

    /** Labels of several values in one line. */
    String labels(String group, List<?> values) {
        return String.join(
                say("list.separator"),
                values.stream().map(value -> say(group + "." + value)).toList());
    }

    /** The name of a catalogue's entry in the page's language, or null. */
    @Nullable
    String name(@Nullable CatalogueEntry entry) {
        if (entry == null) {
            return null;
        }
        return language == Language.EN ? entry.nameEn() : entry.name();
    }

    /** Names of several entries in one line. */
    String names(List<CatalogueEntry> entries) {
        return String.join(
                say("list.separator"),
                entries.stream()
                        .map(entry -> Objects.requireNonNull(name(entry)))
                        .toList());
    }

    /** A path of the portal in the page's language. */
    String path(String path) {
        return path(language, path);
    }

    /** The address of a page in a language. */
    String url(Language wanted, String path) {
        return base + path(wanted, path);
    }

    /** The portal's name. */
    String siteName() {
        return language == Language.EN ? site.nameEn() : site.name();
    }

    /** Attributes of an element whose text is Chinese whatever the page's language, as listings are. */
    String[] chinese() {
        return language == Language.EN ? CHINESE : NONE;
    }

    private static String path(Language language, String path) {
        if (language == Language.ZH) {
            return path;
        }
        return path.equals("/") ? "/en" : path.startsWith("/?") ? "/en" + path.substring(1) : "/en" + path;
    }
}
