package org.techmatch.document;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** templates have versions; a document keeps the one that it was issued by. */
@Singleton
class TemplateService {
    private final Templates templates;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    TemplateService(Templates templates, AuditTrail audit, Sql sql, Clock clock) {
        this.templates = templates;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Sets the next version.
     *
     * @throws Refused invalid-request with every unknown name and every element that is not allowed, conflict for a version
     *     that is not the last
     */
    @Transactional
    public void change(DocumentKind kind, TemplateForm form, Actor by) {
        FieldProblems problems = new FieldProblems();
        TemplateText.check(kind, form.body(), problems);
        problems.length("reason", form.reason().strip(), 2, 200);
        problems.throwIfAny();
        if (templates.current(kind).version() != form.version()) {
            throw Refused.conflict();
        }
        try {
            sql.update(
                    "INSERT INTO document_template (kind, version, body, reason, set_by, set_by_name, set_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    kind.name(),
                    form.version() + 1,
                    form.body(),
                    form.reason().strip(),
                    by.id(),
                    by.name(),
                    clock.instant());
        } catch (Sql.SqlFailed e) {
            if (e.getCause() instanceof java.sql.SQLIntegrityConstraintViolationException) {
                throw Refused.conflict();
            }
            throw e;
        }
        audit.record(Audit.of(by, "change-template", "document-template", kind.ordinal() + 1L)
                .because(kind.name() + ": " + form.reason().strip())
                .content(Hashes.sha256(form.body())));
    }
}
