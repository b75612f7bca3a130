package org.techmatch.ledger;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** States and forms of the ledger as they are stored. */
@Singleton
class LedgerJson {
    private final JsonMapper json;

    LedgerJson(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LedgerState state(String text) {
        return read(text, LedgerState.class);
    }

    <T> T read(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
