package org.techmatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come true sooner or later; the limit only ends a test that hangs. */
public final class Await {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private Await() {}

    public static void until(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("never came true: " + what + workers());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** What the portal's own threads were doing meanwhile. */
    private static String workers() {
        StringBuilder text = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread.getName().startsWith("index-")) {
                text.append('\n').append(thread.getName()).append(' ').append(Arrays.toString(stack));
            }
        });
        return text.toString();
    }
}
