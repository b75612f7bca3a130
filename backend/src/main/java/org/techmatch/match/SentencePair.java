package org.techmatch.match;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A sentence of the demand and the one of the achievement that meets it.
 *
 * @param likeness 0 to 100
 * @param shared words that stand in both
 */
@Serdeable
record SentencePair(String demand, String achievement, int likeness, List<String> shared) {}
