package org.techmatch.searchindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.techmatch.searchindex.text.HanVariants;

/**
 * A version of the listing index: its number, and settings and mapping as JSON. A change of the file is a new version
 * of the index and is brought in by a rebuild. The file names the character filter {@code one_spelling}; what it replaces
 * comes from {@link HanVariants}, so that texts and queries agree.
 */
public record IndexDefinition(int version, String json) {
    /** The version in force. */
    public static final int CURRENT = 1;

    private static final String ONE_SPELLING = "/settings/analysis/char_filter/one_spelling";

    /** Reads {@code search/listing/index-v‹CURRENT›.json}. */
    public static IndexDefinition current() {
        String file = "/search/listing/index-v%d.json".formatted(CURRENT);
        try (InputStream in = IndexDefinition.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            ObjectMapper mapper = new ObjectMapper();
            JsonNode definition = mapper.readTree(in);
            ArrayNode mappings = ((ObjectNode) definition.at(ONE_SPELLING)).putArray("mappings");
            HanVariants.mappings().forEach((from, to) -> mappings.add(from + " => " + to));
            return new IndexDefinition(CURRENT, mapper.writeValueAsString(definition));
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
