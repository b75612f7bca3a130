package org.techmatch.searchindex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A version of the listing index: its number, and settings and mapping as JSON. A change of the file is a new version
 * of the index and is brought in by a rebuild.
 */
public record IndexDefinition(int version, String json) {
    /** The version in force. */
    public static final int CURRENT = 1;

    /** Reads {@code search/listing/index-v‹CURRENT›.json}. */
    public static IndexDefinition current() {
        String file = "/search/listing/index-v%d.json".formatted(CURRENT);
        try (InputStream in = IndexDefinition.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new IndexDefinition(CURRENT, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells two definitions apart: {@code v1-3fa9c2d1}. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "v%d-%s".formatted(version, HexFormat.of().formatHex(hash, 0, 4));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
