package org.techmatch.screening;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** what stays of suspected content (code, hash, time, handler), and what was reported outside the portal. */
@Singleton
class SecrecyIncidents {
    private final Sql sql;
    private final Clock clock;

    SecrecyIncidents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** An incident; nothing of the content. */
    record Incident(
            long id,
            String targetKind,
            long targetId,
            @Nullable String publicCode,
            @Nullable Long organisationId,
            String contentHash,
            Instant detectedAt,
            String handler) {}

    /** A report to an authority outside the portal. */
    record Report(
            String reportedTo, Instant reportedAt, @Nullable String note, Instant recordedAt) {}

    void open(Screening screening, Actor by) {
        String code = sql.first(
                        "SELECT public_code FROM public_listing WHERE kind = ? AND listing_id = ?",
                        row -> row.getString(1),
                        screening.targetKind(),
                        screening.targetId())
                .orElse(null);
        sql.update(
                """
                INSERT INTO secrecy_incident (target_kind, target_id, public_code, organisation_id, content_hash,
                    handler_id, detected_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                screening.targetKind(),
                screening.targetId(),
                code,
                screening.organisationId(),
                screening.contentHash(),
                by.id(),
                clock.instant());
    }

    List<Incident> of(Collection<Long> organisations, boolean portal) {
        if (organisations.isEmpty() && !portal) {
            return List.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>(organisations);
        String condition = portal ? "TRUE" : "i.organisation_id IN (" + Sql.marks(organisations.size()) + ")";
        return sql.list(
                "SELECT i.id, i.target_kind, i.target_id, i.public_code, i.organisation_id, i.content_hash,"
                        + " i.detected_at, a.real_name FROM secrecy_incident i JOIN account a ON a.id = i.handler_id"
                        + " WHERE " + condition + " ORDER BY i.id DESC LIMIT 200",
                row -> new Incident(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        row.getTimestamp(7).toInstant(),
                        row.getString(8)),
                portal ? new Object[0] : parameters.toArray());
    }

    Optional<Incident> find(long id, Collection<Long> organisations, boolean portal) {
        return of(organisations, portal).stream()
                .filter(incident -> incident.id() == id)
                .findFirst();
    }

    List<Report> reports(long incidentId) {
        return sql.list(
                "SELECT reported_to, reported_at, note, recorded_at FROM secrecy_report WHERE incident_id = ? ORDER BY id",
                row -> new Report(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()),
                incidentId);
    }

    void report(long incidentId, String to, Instant at, @Nullable String note, Actor by) {
        sql.update("""
                INSERT INTO secrecy_report (incident_id, reported_to, reported_at, note, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, incidentId, to, at, note, by.id(), clock.instant());
    }
}
