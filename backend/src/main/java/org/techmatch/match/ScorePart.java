package org.techmatch.match;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One part of the score.
 *
 * @param code field, words, stage, budget, mode or district
 * @param of the most that this part can give (CFG-52)
 */
@Serdeable
record ScorePart(String code, int points, int of, Why why) {}
