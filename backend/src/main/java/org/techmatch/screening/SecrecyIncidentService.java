package org.techmatch.screening;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;

/** the handling record of suspected content. */
@Singleton
class SecrecyIncidentService {
    private final SecrecyIncidents incidents;
    private final AuditTrail audit;
    private final Clock clock;

    SecrecyIncidentService(SecrecyIncidents incidents, AuditTrail audit, Clock clock) {
        this.incidents = incidents;
        this.audit = audit;
        this.clock = clock;
    }

    List<SecrecyIncidents.Incident> of(Actor by) {
        return incidents.of(by.organisations(Permission.SCREEN_SECRECY), by.has(Role.PORTAL_OPS, null));
    }

    List<SecrecyIncidents.Report> reports(long incidentId) {
        return incidents.reports(incidentId);
    }

    /**
     * Records a report to an authority.
     *
     * @throws Refused not-found for incidents of others, invalid-request with every wrong field
     */
    @Transactional
    SecrecyIncidents.Incident report(long id, String to, Instant at, @Nullable String note, Actor by) {
        SecrecyIncidents.Incident incident = incidents
                .find(id, by.organisations(Permission.SCREEN_SECRECY), by.has(Role.PORTAL_OPS, null))
                .orElseThrow(Refused::notFound);
        FieldProblems problems = new FieldProblems();
        problems.length("reportedTo", to.strip(), 2, 120);
        if (at.isAfter(clock.instant()) || at.isBefore(incident.detectedAt())) {
            problems.add("reportedAt", "报告时间应在发现之后、现在之前。", "Between the detection and now.");
        }
        if (note != null) {
            problems.length("note", note, 0, 1_000);
        }
        problems.throwIfAny();
        incidents.report(id, to.strip(), at, note, by);
        audit.record(Audit.of(by, "report", "secrecy-incident", id).in(incident.organisationId()));
        return incident;
    }
}
