package org.techmatch.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.techmatch.platform.Keys;

/** The optional second factor: codes of an authenticator (RFC 6238), those of one step before and after too. */
@Singleton
class Totp {
    private static final String PURPOSE = "totp";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Keys keys;
    private final Clock clock;

    Totp(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String seal(byte[] secret) {
        return Base64.getEncoder().encodeToString(keys.encrypt(PURPOSE, secret));
    }

    boolean accepts(Account account, String code) {
        String sealed = account.totpSecret();
        return sealed != null
                && accepts(keys.decrypt(PURPOSE, Base64.getDecoder().decode(sealed)), code);
    }

    boolean accepts(byte[] secret, String code) {
        Duration step = generator.getTimeStep();
        Instant now = clock.instant();
        String typed = code.strip().replace(" ", "");
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(i -> code(secret, now.plus(step.multipliedBy(i))))
                .anyMatch(typed::equals);
    }

    /** The code of a moment. */
    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
