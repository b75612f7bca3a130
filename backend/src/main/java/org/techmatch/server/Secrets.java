package org.techmatch.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Generated passwords of embedded servers, in files that only their owner can read. */
public final class Secrets {
    private static final int BYTES = 18;

    private Secrets() {}

    /** The secret in the file, made on first use. */
    public static String readOrCreate(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > 0) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        createPrivate(file);
        Files.writeString(file, secret);
        return secret;
    }

    /** Creates an empty file for its owner's eyes only, where the file system knows permissions. */
    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
