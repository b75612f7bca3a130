package org.techmatch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process that a killed portal left behind; it is ended before a new one starts on the same files. */
final class Leftover {
    private static final int SECONDS_TO_END = 20;

    private Leftover() {}

    /**
     * Ends the process of a pid file if it still runs and really is ours.
     *
     * @param mark what its command line must contain
     */
    static void end(Path pidFile, String mark) {
        find(pidFile).filter(process -> isOurs(process, mark)).ifPresent(process -> {
            process.destroy();
            if (!ended(process)) {
                process.destroyForcibly();
                ended(process);
            }
        });
    }

    private static Optional<ProcessHandle> find(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(ProcessHandle process, String mark) {
        String arguments = String.join(" ", process.info().arguments().orElse(new String[0]));
        return arguments.contains(mark);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
