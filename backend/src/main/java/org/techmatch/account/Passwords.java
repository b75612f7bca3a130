package org.techmatch.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.techmatch.platform.FieldProblems;

/** Password rules and Argon2id hashes (19 MiB, 2 passes). */
@Singleton
class Passwords {
    private static final int MIN = 10;
    private static final int MAX = 128;
    private static final int MEMORY_KIB = 19_456;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(MEMORY_KIB, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** Hashing takes memory: only so many at once, so that a wave of sign-ins cannot exhaust it. */
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** A hash of no password, against which sign-ins of unknown names are checked, so that they take as long. */
    private final String nobody = hash("nobody has this password");

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2)
                    .getResult();
        } finally {
            places.release();
        }
    }

    /** Whether it is the password of the hash; an absent or empty hash takes as long and never matches. */
    boolean matches(String password, Optional<String> hash) {
        places.acquireUninterruptibly();
        try {
            boolean known = hash.filter(each -> !each.isEmpty()).isPresent();
            boolean same = Password.check(password, known ? hash.orElse(nobody) : nobody)
                    .with(ARGON2);
            return same && known;
        } finally {
            places.release();
        }
    }

    /** Adds every reason against a new password: its length, too few different characters, or that it holds the name. */
    void check(String password, String loginName, FieldProblems problems) {
        problems.length("password", password, MIN, MAX);
        if (password.chars().distinct().count() < 5) {
            problems.add("password", "密码里的不同字符太少，请换一个。", "Too few different characters.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (loginName.length() >= 3 && lower.contains(loginName.toLowerCase(Locale.ROOT))) {
            problems.add("password", "密码里不能含有登录名。", "Must not contain the login name.");
        }
    }
}
