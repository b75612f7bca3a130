package org.techmatch.contact;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A proof of work: find the number up to {@code maxNumber} with {@code challenge = algorithm(salt + number)}, in
 * hexadecimal. The solution is the Base64 of a JSON object with algorithm, challenge, number, salt and signature.
 */
@Serdeable
record HumanChallenge(String algorithm, String challenge, long maxNumber, String salt, String signature) {}
