package org.techmatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Texts to measure with: those of a directory of JSON Lines with {@code title} and {@code abstract}, else the demo's; when
 * more are wanted than there are, their sentences are recombined.
 */
final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DEMO = List.of("lithium", "electronics", "chemicals", "food", "biomachine");
    private static final int SENTENCES = 5;

    private final List<String> titles = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Random random = new Random(20261124);

    /** A listing's text. */
    record Text(String title, String summary, List<String> keywords) {}

    static Corpus of(String directory) throws IOException {
        Corpus corpus = new Corpus();
        for (String group : DEMO) {
            corpus.read(
                    Objects.requireNonNull(Corpus.class.getResourceAsStream("/demo/" + group + "/achievements.jsonl")));
        }
        if (!directory.isBlank()) {
            corpus.titles.clear();
            corpus.sentences.clear();
            try (Stream<Path> files = Files.walk(Path.of(directory))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.jsonl(\\.gz)?"))
                        .sorted()
                        .toList()) {
                    InputStream raw = Files.newInputStream(file);
                    corpus.read(file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw);
                }
            }
        }
        return corpus;
    }

    /** A text of its own, put together from what the corpus has. */
    Text next(int number) {
        StringBuilder summary = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            summary.append(sentences.get(random.nextInt(sentences.size()))).append('。');
        }
        String title = titles.get(number % titles.size());
        String cut = title.length() > 80 ? title.substring(0, 80) : title;
        return new Text(
                cut + (number < titles.size() ? "" : number / titles.size()),
                summary.length() > 990 ? summary.substring(0, 990) : summary.toString(),
                List.of(word(number), word(number * 7 + 3), word(number * 13 + 5)));
    }

    /** Words that people would search for. */
    String word(int number) {
        return words.get(Math.floorMod(number, words.size()));
    }

    private void read(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            String title = row.path("title").asText();
            if (title.length() >= 4) {
                titles.add(title);
            }
            String text = row.has("abstract")
                    ? row.path("abstract").asText()
                    : row.path("summary").asText();
            Stream.of(text.split("[。；]"))
                    .filter(s -> s.length() > 12 && s.length() < 180)
                    .forEach(sentences::add);
            row.path("keywords").forEach(k -> {
                if (k.asText().length() >= 2 && k.asText().length() <= 8) {
                    words.add(k.asText());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
