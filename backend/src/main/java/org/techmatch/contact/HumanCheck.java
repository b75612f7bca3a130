package org.techmatch.contact;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Keys;

/**
 * Domain §8 case 16: from a day's eleventh new contact on, each costs a proof of work, which a person's browser solves in
 * a second or two, while a machine that gathers contacts has to pay for each. A challenge is for one person's next look
 * of the day, so a solution counts once, and nothing needs to be stored.
 */
@Singleton
class HumanCheck {
    /** Looks a day before a check. */
    static final int FREE = 10;

    private static final long WORK_MAX = 100_000;
    private static final Duration VALID = Duration.ofMinutes(10);

    private final String key;
    private final ObjectMapper json;
    private final Clock clock;

    HumanCheck(Keys keys, ObjectMapper json, Clock clock) {
        this.json = json;
        this.key = keys.mac("human-check", "key");
        this.clock = clock;
    }

    /** The challenge of a person's next look. */
    HumanChallenge challenge(long accountId, int seen) {
        Altcha.Challenge made = unchecked(() -> Altcha.createChallenge(new Altcha.ChallengeOptions()
                .setHmacKey(key)
                .setMaxNumber(WORK_MAX)
                .setSecureRandomNumber(true)
                .setExpiresInSeconds(VALID.toSeconds())
                .addParam("look", look(accountId, seen))));
        return new HumanChallenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
    }

    /** Whether a person may look now: the first looks of a day are free. */
    boolean passed(long accountId, int seen, @Nullable String solution) {
        return seen < FREE || (solution != null && isSolved(look(accountId, seen), solution));
    }

    private boolean isSolved(String look, String solution) {
        try {
            HumanSolution said = json.readValue(Base64.getDecoder().decode(solution), HumanSolution.class);
            Altcha.Payload payload = new Altcha.Payload();
            payload.algorithm = said.algorithm();
            payload.challenge = said.challenge();
            payload.number = said.number();
            payload.salt = said.salt();
            payload.signature = said.signature();
            return look.equals(Altcha.extractParams(said.salt()).get("look"))
                    && Altcha.verifySolution(payload, key, true);
        } catch (Exception malformed) {
            return false;
        }
    }

    private String look(long accountId, int seen) {
        return accountId + "-" + LocalDate.ofInstant(clock.instant(), Clocks.ZONE) + "-" + seen;
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private static <T> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
