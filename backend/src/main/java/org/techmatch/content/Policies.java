package org.techmatch.content;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The policy documents, read once at start: the operator's own JSON files under {@code ‹data directory›/policy} when
 * there are any, else the built-in one. Newest first.
 */
@Singleton
public class Policies {
    private static final String BUILT_IN = "/policy/suining-2024-3.json";

    private final List<PolicyDocument> documents;

    Policies(JsonMapper json, @Value("${techmatch.data-dir:data}") String dataDirectory) {
        List<PolicyDocument> own = own(json, Path.of(dataDirectory, "policy"));
        documents = Stream.of(own.isEmpty() ? List.of(builtIn(json)) : own)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(PolicyDocument::effectiveFrom).reversed())
                .toList();
    }

    /** All documents, newest first; never empty. */
    public List<PolicyDocument> all() {
        return documents;
    }

    /** The newest document in force on a day, else the newest of all. */
    public PolicyDocument on(LocalDate day) {
        return documents.stream()
                .filter(document -> document.isInForceOn(day))
                .findFirst()
                .orElse(documents.getFirst());
    }

    private static PolicyDocument builtIn(JsonMapper json) {
        try (InputStream in = Objects.requireNonNull(Policies.class.getResourceAsStream(BUILT_IN))) {
            return read(json, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PolicyDocument> own(JsonMapper json, Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PolicyDocument> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    found.add(read(json, in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static PolicyDocument read(JsonMapper json, InputStream in) throws IOException {
        return Objects.requireNonNull(json.readValue(in, PolicyDocument.class));
    }
}
