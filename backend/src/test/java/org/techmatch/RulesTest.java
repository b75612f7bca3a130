package org.techmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rule of the specification is enforced where and tested where; {@code docs/rules.md} is written from it. */
class RulesTest {
    private static final Path LIST = Path.of("docs", "rules.md");
    private static final Pattern CLAIM = Pattern.compile("R-(\\d{3})");
    private static final Pattern TEST = Pattern.compile("void \\w+_R_(\\d{3})\\(");

    @Test
    void everyRuleThatTheCodeClaimsHasATestNamedAfterIt() throws IOException {
        Map<String, Set<String>> claims = claims();
        Map<String, Set<String>> tests = tests();

        assertThat(tests.keySet()).containsAll(claims.keySet());
    }

    @Test
    void theListOfRulesIsTrue() throws IOException {
        String list = list(claims(), tests());
        if (Boolean.getBoolean("rules.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(LIST)
                .as("mvn test -pl backend -Dtest=RulesTest -Drules.update=true writes it")
                .hasContent(list);
    }

    private static String list(Map<String, Set<String>> claims, Map<String, Set<String>> tests) {
        StringBuilder list = new StringBuilder(
                "# Rules\nWritten by `RulesTest`.\n\n| Rule | Named in | Tested in |\n|---|---|---|\n");
        Set<String> all = new TreeSet<>(claims.keySet());
        all.addAll(tests.keySet());
        for (String rule : all) {
            list.append("| R-%s | %s | %s |\n".formatted(rule, names(claims.get(rule)), names(tests.get(rule))));
        }
        return list.toString();
    }

    private static String names(Set<String> names) {
        return names == null ? "" : String.join(", ", names);
    }

    /** Rules named in the Javadoc of main code. */
    private static Map<String, Set<String>> claims() throws IOException {
        Map<String, Set<String>> claims = found(Path.of("src/main/java"), CLAIM);
        found(Path.of("../search-index/src/main/java"), CLAIM)
                .forEach((rule, files) -> claims.merge(rule, files, RulesTest::both));
        return claims;
    }

    private static Map<String, Set<String>> tests() throws IOException {
        Map<String, Set<String>> tests = found(Path.of("src/test/java"), TEST);
        found(Path.of("../search-index/src/test/java"), TEST)
                .forEach((rule, files) -> tests.merge(rule, files, RulesTest::both));
        return tests;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Map<String, Set<String>> found(Path root, Pattern pattern) throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher matcher = pattern.matcher(read(file));
                while (matcher.find()) {
                    found.computeIfAbsent(matcher.group(1), rule -> new TreeSet<>())
                            .add(file.getFileName().toString().replace(".java", ""));
                }
            });
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
