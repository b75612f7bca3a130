package org.techmatch.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/lifecycles.md} and the frontend's table of states are written from the tables. */
class LifecycleDocsTest {
    private static final Path DOCS = Path.of("docs", "lifecycles.md");
    private static final Path STATES = Path.of("..", "frontend", "src", "ui", "lifecycles.json");

    @Test
    void theDiagramsAreTrue() throws IOException {
        write(DOCS, docs());
        assertThat(DOCS)
                .as("mvn test -pl backend -Dtest=LifecycleDocsTest -Dlifecycles.update=true writes it")
                .hasContent(docs());
    }

    @Test
    void theFrontendsTonesAndWordsAreTrue() throws IOException {
        write(STATES, states());
        assertThat(STATES)
                .as("mvn test -pl backend -Dtest=LifecycleDocsTest -Dlifecycles.update=true writes it")
                .hasContent(states());
    }

    private static void write(Path file, String content) throws IOException {
        if (Boolean.getBoolean("lifecycles.update")) {
            Files.writeString(file, content);
        }
    }

    private static String docs() {
        StringBuilder text =
                new StringBuilder("# Lifecycles\nWritten by `LifecycleDocsTest` from the tables in the code.\n");
        for (Lifecycle<?, ?> lifecycle : Lifecycles.all()) {
            text.append("\n## %s %s (%s)\n```mermaid\nstateDiagram-v2\n"
                    .formatted(
                            lifecycle.id(),
                            lifecycle.name().en(),
                            lifecycle.name().zh()));
            text.append("  [*] --> ")
                    .append(lifecycle.states().getFirst().name())
                    .append('\n');
            for (Transition<?, ?> row : lifecycle.transitions()) {
                row.from().stream()
                        .map(Enum::name)
                        .sorted()
                        .forEach(from -> text.append(
                                "  %s --> %s: %s\n".formatted(from, row.to().name(), row.action())));
            }
            text.append("```\n| From | Action | To | Who | Only if | Recorded and done |\n|---|---|---|---|---|---|\n");
            for (Transition<?, ?> row : lifecycle.transitions()) {
                text.append("| %s | %s %s | %s | %s | %s | %s |\n"
                        .formatted(
                                row.from().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")),
                                row.action(),
                                row.label().zh(),
                                row.to().name(),
                                who(row),
                                row.guards().stream().map(Guard::name).collect(Collectors.joining("; ")),
                                row.reasonNeeded() ? join("reason", row.effect()) : row.effect()));
            }
        }
        return text.toString();
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + "; " + second;
    }

    private static String who(Transition<?, ?> row) {
        if (row.isAutomatic()) {
            return "the portal";
        }
        String roles = row.who().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return row.creator() ? join("its own person", roles) : roles;
    }

    private static String states() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Lifecycle<?, ?> lifecycle : Lifecycles.all()) {
            lines.put(
                    lifecycle.id(),
                    lifecycle.states().stream()
                            .map(state -> "    \"%s\": { \"tone\": \"%s\", \"zh\": \"%s\", \"en\": \"%s\" }"
                                    .formatted(
                                            state.name(),
                                            state.tone().value(),
                                            state.label().zh(),
                                            state.label().en()))
                            .collect(Collectors.joining(",\n")));
        }
        return lines.entrySet().stream()
                .map(entry -> "  \"%s\": {\n%s\n  }".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }
}
