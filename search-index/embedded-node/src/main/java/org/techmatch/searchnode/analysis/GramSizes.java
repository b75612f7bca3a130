package org.techmatch.searchnode.analysis;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;

/** The {@code min_gram} and {@code max_gram} options. */
record GramSizes(int min, int max) {

    static final GramSizes DEFAULT = new GramSizes(1, 2);

    static GramSizes of(Settings settings) {
        return new GramSizes(
                settings.getAsInt("min_gram", DEFAULT.min()), settings.getAsInt("max_gram", DEFAULT.max()));
    }

    GramSizes within(int allowedDifference) {
        if (max - min > allowedDifference) {
            throw new IllegalArgumentException(
                    "The difference between max_gram and min_gram must be at most [%d] but was [%d]; raise it with [%s]."
                            .formatted(allowedDifference, max - min, IndexSettings.MAX_NGRAM_DIFF_SETTING.getKey()));
        }
        return this;
    }
}
