package org.techmatch.achievement;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.techmatch.platform.Hashes;

/** An achievement's content and people as the documents that are stored, and the hash over both. */
@Singleton
class AchievementJson {
    private final JsonMapper json;

    AchievementJson(JsonMapper json) {
        this.json = json;
    }

    /** SHA-256 over the content's document and the completers. */
    String hash(String content, List<Completer> people) {
        return Hashes.sha256(content + write(people));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AchievementContent content(String document) {
        try {
            return Objects.requireNonNull(json.readValue(document, AchievementContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Completer> people(String document) {
        try {
            return Objects.requireNonNull(json.readValue(document, Argument.listOf(Completer.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
