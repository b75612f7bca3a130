package org.techmatch.searchindex.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The groups of synonyms that come with the portal, in their file's order; the first word names its group. */
public final class SynonymFile {
    private static final String FILE = "/search/synonyms-v1.txt";

    private SynonymFile() {}

    /** Reads the groups. */
    public static List<List<String>> groups() {
        try (InputStream in = SynonymFile.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
