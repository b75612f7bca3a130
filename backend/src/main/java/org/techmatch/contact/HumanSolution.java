package org.techmatch.contact;

import io.micronaut.serde.annotation.Serdeable;

/** The answer to a {@link HumanChallenge}. */
@Serdeable
record HumanSolution(String algorithm, String challenge, long number, String salt, String signature) {}
