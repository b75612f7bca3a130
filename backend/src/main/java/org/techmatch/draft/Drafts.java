package org.techmatch.draft;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/** Stores drafts; the secret text of a form lies encrypted in a column of its own. */
@Singleton
class Drafts {
    private static final String PURPOSE = "secret-text";
    private static final int TITLE_MAX = 120;
    private static final String SELECT = """
            SELECT id, version, kind, organisation_id, listing_id, state, answers, form, secret, returned_reason,
                returned_at, created_by, updated_at FROM listing_draft WHERE\s""";

    private final Sql sql;
    private final Keys keys;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(Sql sql, Keys keys, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    long add(
            DraftKind kind,
            long organisationId,
            @Nullable Long listingId,
            DraftState state,
            DraftAnswers answers,
            Map<String, Object> form,
            long by) {
        Instant now = clock.instant();
        Parts parts = parts(kind, form);
        return sql.insert(
                """
                INSERT INTO listing_draft (version, kind, organisation_id, listing_id, state, answers, title, form,
                    secret, created_by, created_at, updated_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                kind.kind(),
                organisationId,
                listingId,
                state.name(),
                write(answers),
                parts.title(),
                parts.form(),
                parts.secret(),
                by,
                now,
                now);
    }

    Optional<Draft> find(long id, DraftKinds kinds) {
        return sql.first(SELECT + "id = ?", row -> read(row, kinds), id);
    }

    Optional<Draft> openOf(String kind, long listingId, DraftKinds kinds) {
        return sql.first(
                SELECT + "kind = ? AND listing_id = ? AND state <> 'OUTSIDE' ORDER BY id DESC LIMIT 1",
                row -> read(row, kinds),
                kind,
                listingId);
    }

    /** Replaces the form if nobody else has; false otherwise. */
    boolean save(Draft draft, DraftKind kind, Map<String, Object> form) {
        Parts parts = parts(kind, form);
        return sql.update(
                        """
                        UPDATE listing_draft SET version = version + 1, title = ?, form = ?, secret = ?, updated_at = ?
                        WHERE id = ? AND version = ? AND state = 'OPEN'
                        """, parts.title(), parts.form(), parts.secret(), clock.instant(), draft.id(), draft.version())
                == 1;
    }

    /** Marks a draft as handed in if nobody else has changed it; false otherwise. */
    boolean submitted(Draft draft, long listingId) {
        return sql.update("""
                        UPDATE listing_draft SET version = version + 1, state = 'SUBMITTED', listing_id = ?,
                            returned_reason = NULL, returned_at = NULL, updated_at = ?
                        WHERE id = ? AND version = ? AND state = 'OPEN'
                        """, listingId, clock.instant(), draft.id(), draft.version()) == 1;
    }

    void reopen(String kind, long listingId) {
        sql.update("""
                UPDATE listing_draft SET version = version + 1, state = 'OPEN'
                WHERE kind = ? AND listing_id = ? AND state = 'SUBMITTED'
                """, kind, listingId);
    }

    /** Opens the draft with the reviewer's reason; whoever writes in one that is open already keeps the version. */
    void returned(String kind, long listingId, String reason) {
        reopen(kind, listingId);
        sql.update("""
                UPDATE listing_draft SET returned_reason = ?, returned_at = ?
                WHERE kind = ? AND listing_id = ? AND state = 'OPEN'
                """, reason, clock.instant(), kind, listingId);
    }

    void delete(long id) {
        sql.update("DELETE FROM listing_draft WHERE id = ?", id);
    }

    void deleteOf(String kind, long listingId) {
        sql.update("DELETE FROM listing_draft WHERE kind = ? AND listing_id = ?", kind, listingId);
    }

    private record Parts(
            String title, String form, @Nullable String secret) {}

    private Parts parts(DraftKind kind, Map<String, Object> form) {
        Map<String, Object> open = new LinkedHashMap<>(form);
        Object secret = open.remove(kind.secretField());
        Object title = open.get("title");
        String text = title == null ? "" : title.toString().strip();
        return new Parts(
                text.substring(
                        0, text.offsetByCodePoints(0, Math.min(TITLE_MAX, text.codePointCount(0, text.length())))),
                write(open),
                secret == null || secret.toString().isBlank() ? null : keys.seal(PURPOSE, secret.toString()));
    }

    private Draft read(ResultSet row, DraftKinds kinds) throws SQLException {
        String kind = row.getString(3);
        Map<String, Object> form =
                new LinkedHashMap<>(read(row.getString(8), Argument.mapOf(String.class, Object.class)));
        String secret = row.getString(9);
        if (secret != null) {
            form.put(kinds.of(kind).secretField(), Objects.requireNonNull(keys.open(PURPOSE, secret)));
        }
        long listing = row.getLong(5);
        Long listingId = row.wasNull() ? null : listing;
        Timestamp returned = row.getTimestamp(11);
        return new Draft(
                row.getLong(1),
                row.getLong(2),
                kind,
                row.getLong(4),
                listingId,
                DraftState.valueOf(row.getString(6)),
                read(row.getString(7), Argument.of(DraftAnswers.class)),
                form,
                row.getString(10),
                returned == null ? null : returned.toInstant(),
                row.getLong(12),
                row.getTimestamp(13).toInstant());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
