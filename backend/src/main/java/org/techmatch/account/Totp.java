package org.techmatch.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
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
    /** No step. */
    static final long NONE = -1;

    private static final String PURPOSE = "totp";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

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

    /** A secret for a new second factor. */
    byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The secret as authenticators read it. */
    TotpSecretView view(byte[] secret, String loginName) {
        String base32 = base32(secret);
        String label = URLEncoder.encode("TechMatch:" + loginName, StandardCharsets.UTF_8);
        return new TotpSecretView(
                base32, "otpauth://totp/" + label + "?secret=" + base32 + "&issuer=TechMatch&algorithm=SHA1&digits=6");
    }

    /**
     * The time step whose code was entered, so that it can be told from one that was used.
     *
     * @return {@link #NONE} for a wrong code
     */
    long step(String sealed, String code) {
        byte[] secret = keys.decrypt(PURPOSE, Base64.getDecoder().decode(sealed));
        Duration length = generator.getTimeStep();
        Instant now = clock.instant();
        String typed = code.strip().replace(" ", "");
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(i -> now.plus(length.multipliedBy(i)))
                .filter(at -> typed.equals(code(secret, at)))
                .mapToLong(at -> at.getEpochSecond() / length.toSeconds())
                .findFirst()
                .orElse(NONE);
    }

    /** RFC 4648 without padding. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte each : bytes) {
            buffer = (buffer << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31)).toString();
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
