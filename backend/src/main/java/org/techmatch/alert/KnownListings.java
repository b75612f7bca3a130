package org.techmatch.alert;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingValues;

/** What saved searches last saw of each public listing; it is forgotten as soon as a listing is withdrawn. */
@Singleton
@SerdeImport(ListingValues.class)
class KnownListings {
    private final Sql sql;
    private final JsonMapper json;

    KnownListings(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A listing as it was public. */
    @Serdeable
    record Known(ListingValues values, ListingFacts facts) {}

    /** The same with its version. */
    record Version(long version, Known known) {}

    /** What is known of these; nobody else changes it until the transaction ends. */
    Map<ListingKey, Version> lock(List<ListingKey> keys) {
        Map<ListingKey, Version> found = new HashMap<>();
        sql.list(
                        "SELECT kind, listing_id, version, content FROM known_listing WHERE (kind, listing_id) IN ("
                                + String.join(", ", Collections.nCopies(keys.size(), "(?, ?)")) + ") FOR UPDATE",
                        row -> Map.entry(
                                ListingChanges.key(row.getString(1), row.getLong(2)),
                                new Version(row.getLong(3), read(row.getString(4)))),
                        keys.stream()
                                .flatMap(key -> Stream.of(key.kind().value(), key.id()))
                                .toArray())
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    void put(ListingKey key, long version, Known known) {
        String content = write(known);
        sql.update(
                "INSERT INTO known_listing (kind, listing_id, version, content) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE version = VALUES(version), content = VALUES(content)",
                key.kind().value(),
                key.id(),
                version,
                content);
    }

    void forget(ListingKey key) {
        sql.update(
                "DELETE FROM known_listing WHERE kind = ? AND listing_id = ?",
                key.kind().value(),
                key.id());
    }

    private String write(Known known) {
        try {
            return json.writeValueAsString(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Known read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Known.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
