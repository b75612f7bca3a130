package org.techmatch.screening;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.OwnAnswers;

/** suspected content that was removed, and what was reported outside the portal. */
@Controller("/api/my/secrecy-incidents")
@Requires(Permission.SCREEN_SECRECY)
@Tag(name = "screening")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SecrecyIncidentController {
    private final SecrecyIncidentService service;

    SecrecyIncidentController(SecrecyIncidentService service) {
        this.service = service;
    }

    /** A removed content: its code, hash, time and handler, and the reports. */
    @Serdeable
    record IncidentView(
            long id,
            String kind,
            @Nullable String code,
            String contentHash,
            OffsetDateTime detectedAt,
            String handler,
            List<ReportView> reports) {}

    /** A report to an authority outside the portal. */
    @Serdeable
    record ReportView(
            String reportedTo,
            OffsetDateTime reportedAt,
            @Nullable String note) {}

    /**
     * Incidents of one's desks, newest first.
     *
     * @return at most two hundred
     */
    @Get
    @Operation(operationId = "listSecrecyIncidents", summary = "Suspected contents that were removed")
    List<IncidentView> incidents(@Parameter(hidden = true) Actor actor) {
        return service.of(actor).stream().map(this::view).toList();
    }

    /**
     * Records that the incident was reported to an authority.
     *
     * @return the incident with all reports
     */
    @Post("/{id}/reports")
    @Operation(operationId = "reportSecrecyIncident", summary = "Record a report to an authority")
    IncidentView report(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the incident") long id,
            @Body ReportView report) {
        return view(service.report(id, report.reportedTo(), report.reportedAt().toInstant(), report.note(), actor));
    }

    private IncidentView view(SecrecyIncidents.Incident incident) {
        return new IncidentView(
                incident.id(),
                incident.targetKind(),
                incident.publicCode(),
                incident.contentHash(),
                Clocks.local(incident.detectedAt()),
                incident.handler(),
                service.reports(incident.id()).stream()
                        .map(report ->
                                new ReportView(report.reportedTo(), Clocks.local(report.reportedAt()), report.note()))
                        .toList());
    }
}
