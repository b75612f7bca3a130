package org.techmatch.exchange;

import io.micronaut.data.exceptions.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Runs a transaction again when another one was in its way. */
final class Retries {
    private static final int ATTEMPTS = 8;
    private static final int DUPLICATE = 1062;
    private static final int LOCK_WAIT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE = 1020;

    private Retries() {}

    static <T> T run(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !isInTheWay(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** A duplicate key counts too: the row has been stored by another import meanwhile, and is a change now. */
    private static boolean isInTheWay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                int code = sql.getErrorCode();
                return code == DUPLICATE || code == LOCK_WAIT || code == DEADLOCK || code == CHANGED_SINCE;
            }
        }
        return false;
    }

    /** Whether the database itself is away, so that there is no use in going on. */
    static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null
                        || state.startsWith("08")
                        || sql instanceof java.sql.SQLTransientConnectionException;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(5, 20) * (long) attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
