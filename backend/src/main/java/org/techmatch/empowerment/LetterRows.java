package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Stores and reads letters. */
@Singleton
class LetterRows {
    private static final String SEPARATOR = "\n";
    private static final String COLUMNS = "l.id, l.version, l.kind, l.unit_id, l.powers, l.min_price_fen,"
            + " l.max_discount_ppm, l.excluded, l.from_date, l.to_date, l.document_id, l.status, l.signed_at,"
            + " l.revoked_at";

    private final Sql sql;
    private final Clock clock;

    LetterRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Letter> find(long id) {
        return list("l.id = ?", "", id).stream().findFirst();
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Letter> lock(long id) {
        return list("l.id = ?", "FOR UPDATE", id).stream().findFirst();
    }

    List<Letter> list(String condition, String tail, @Nullable Object... parameters) {
        return sql.list("SELECT " + COLUMNS + " FROM letter l WHERE " + condition + " " + tail, this::read, parameters);
    }

    /** Inserts a draft; number, state and times of the record given do not count. */
    long insert(Letter letter, long createdBy) {
        Instant now = clock.instant();
        long id = sql.insert(
                "INSERT INTO letter (version, kind, unit_id, powers, min_price_fen, max_discount_ppm, excluded, from_date,"
                        + " to_date, status, created_by, created_at, updated_at)"
                        + " VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?)",
                letter.kind().name(),
                letter.unitId(),
                letter.powers().stream().map(Enum::name).collect(Collectors.joining(",")),
                letter.minPriceFen(),
                letter.maxDiscountPpm(),
                String.join(SEPARATOR, letter.excluded()),
                letter.from(),
                letter.to(),
                createdBy,
                now,
                now);
        for (Letter.Person person : letter.people()) {
            sql.update(
                    "INSERT INTO letter_person (letter_id, account_id, name) VALUES (?, ?, ?)",
                    id,
                    person.accountId(),
                    person.name());
        }
        for (Letter.About about : letter.achievements()) {
            sql.update(
                    "INSERT INTO letter_achievement (letter_id, achievement_id, title, code) VALUES (?, ?, ?, ?)",
                    id,
                    about.id(),
                    about.title(),
                    about.code());
        }
        return id;
    }

    /** Stores the state that SM-10 led to, and the time of a signature or revocation. */
    void state(long id, LetterStatus to, @Nullable String timeColumn) {
        Instant now = clock.instant();
        sql.update(
                "UPDATE letter SET version = version + 1, status = ?, updated_at = ? WHERE id = ?", to.name(), now, id);
        if (timeColumn != null) {
            sql.update("UPDATE letter SET " + timeColumn + " = ? WHERE id = ?", now, id);
        }
    }

    void document(long id, long documentId) {
        sql.update("UPDATE letter SET document_id = ? WHERE id = ?", documentId, id);
    }

    private Letter read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        Date to = row.getDate(10);
        String powers = row.getString(5);
        String excluded = row.getString(8);
        return new Letter(
                id,
                row.getLong(2),
                LetterKind.valueOf(row.getString(3)),
                row.getLong(4),
                powers.isEmpty()
                        ? Set.of()
                        : Arrays.stream(powers.split(","))
                                .map(Power::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                row.getObject(6, Long.class),
                row.getObject(7, Integer.class),
                excluded.isEmpty() ? List.of() : List.of(excluded.split(SEPARATOR)),
                row.getDate(9).toLocalDate(),
                to == null ? null : to.toLocalDate(),
                row.getObject(11, Long.class),
                LetterStatus.valueOf(row.getString(12)),
                instant(row.getTimestamp(13)),
                instant(row.getTimestamp(14)),
                sql.list(
                        "SELECT account_id, name FROM letter_person WHERE letter_id = ? ORDER BY account_id",
                        each -> new Letter.Person(each.getLong(1), each.getString(2)),
                        id),
                sql.list(
                        "SELECT achievement_id, title, code FROM letter_achievement WHERE letter_id = ?"
                                + " ORDER BY achievement_id",
                        each -> new Letter.About(each.getLong(1), each.getString(2), each.getString(3)),
                        id));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
