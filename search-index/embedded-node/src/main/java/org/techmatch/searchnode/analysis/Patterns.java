package org.techmatch.searchnode.analysis;

import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Reads the {@code pattern} and {@code flags} options. */
final class Patterns {

    static final String NON_WORD = "\\W+";

    private Patterns() {}

    static Pattern orDefault(Settings settings, String otherwise) {
        return Regex.compile(settings.get("pattern", otherwise), settings.get("flags"));
    }

    static Pattern required(Settings settings, String kind, String name) {
        @Nullable String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "pattern is missing for [" + name + "] " + kind + " of type 'pattern_replace'");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }
}
