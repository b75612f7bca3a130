package org.techmatch.booking;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Sql;

/** Versions of the terms, and who said yes to them, to proposals and to requests; rows are only inserted. */
@Singleton
class TermsVersions {
    static final String PROPOSAL = "PROPOSAL";
    static final String TERMS = "TERMS";
    static final String REQUEST = "REQUEST";

    private final JsonMapper json;
    private final Sql sql;
    private final Clock clock;

    TermsVersions(JsonMapper json, Sql sql, Clock clock) {
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    /** A version as it was put on the table. */
    record Version(
            int seq,
            BookingSide side,
            String name,
            @Nullable String note,
            BookingTerms terms,
            String sha256,
            Instant at) {}

    /** A side's yes. */
    record Consent(String purpose, long ref, BookingSide side, String name, Instant at) {}

    List<Version> all(long projectId) {
        return all(projectId, "");
    }

    private List<Version> all(long projectId, String lock) {
        return sql.list(
                "SELECT seq, side, name, note, terms, sha256, written_at FROM booking_terms WHERE project_id = ?"
                        + " ORDER BY seq" + lock,
                row -> new Version(
                        row.getInt(1),
                        BookingSide.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        read(row.getString(5)),
                        row.getString(6),
                        row.getTimestamp(7).toInstant()),
                projectId);
    }

    Optional<Version> newest(long projectId) {
        List<Version> all = all(projectId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The terms on which the sides agreed, as committed and not as this transaction first saw them. */
    BookingTerms frozen(Booking booking) {
        int seq = Objects.requireNonNull(booking.frozenSeq());
        return all(booking.id(), " FOR UPDATE").stream()
                .filter(each -> each.seq() == seq)
                .findFirst()
                .orElseThrow()
                .terms();
    }

    int add(long projectId, BookingSide side, BookingTerms terms, @Nullable String note, Actor by) {
        int seq = newest(projectId).map(Version::seq).orElse(0) + 1;
        String text = write(terms);
        sql.update(
                "INSERT INTO booking_terms (project_id, seq, side, account_id, name, note, terms, sha256, written_at)"
                        + " VALUES (" + Sql.marks(9) + ")",
                projectId,
                seq,
                side.name(),
                by.id(),
                by.name(),
                note,
                text,
                Hashes.sha256(text),
                clock.instant());
        sql.update("DELETE FROM booking_member WHERE project_id = ?", projectId);
        terms.lines()
                .forEach(line -> sql.update(
                        "INSERT INTO booking_member (project_id, account_id) VALUES (?, ?)",
                        projectId,
                        line.accountId()));
        return seq;
    }

    List<Consent> consents(long projectId) {
        return sql.list(
                "SELECT purpose, ref, side, name, given_at FROM booking_consent WHERE project_id = ? ORDER BY id",
                row -> new Consent(
                        row.getString(1),
                        row.getLong(2),
                        BookingSide.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()),
                projectId);
    }

    /** The sides that have said yes to something. */
    List<BookingSide> agreed(long projectId, String purpose, long ref) {
        return consents(projectId).stream()
                .filter(each -> each.purpose().equals(purpose) && each.ref() == ref)
                .map(Consent::side)
                .toList();
    }

    /** Keeps a side's yes; a second one changes nothing. */
    void agree(long projectId, String purpose, long ref, BookingSide side, Actor by) {
        if (!agreed(projectId, purpose, ref).contains(side)) {
            sql.update(
                    "INSERT INTO booking_consent (project_id, purpose, ref, side, account_id, name, given_at)"
                            + " VALUES (" + Sql.marks(7) + ")",
                    projectId,
                    purpose,
                    ref,
                    side.name(),
                    by.id(),
                    by.name(),
                    clock.instant());
        }
    }

    private BookingTerms read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, BookingTerms.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(BookingTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
