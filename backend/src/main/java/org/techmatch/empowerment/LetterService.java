package org.techmatch.empowerment;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.document.DocumentSigned;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Refused;

/** SM-10: writes, issues, activates, expires and revokes letters. */
@Singleton
class LetterService {
    /** What letters are called in the audit trail. */
    static final String KIND = "letter";

    private static final Actor PORTAL = Actor.system("SM-10");

    private final LetterRows rows;
    private final LetterRules rules;
    private final LetterSides sides;
    private final LetterPapers papers;
    private final AuditTrail audit;
    private final Clock clock;

    LetterService(
            LetterRows rows, LetterRules rules, LetterSides sides, LetterPapers papers, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.sides = sides;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a letter and issues its PDF for signature.
     *
     * @return its id
     */
    @Transactional
    public long create(LetterForm form, Actor by) {
        Letter draft = rules.checked(form, by);
        by.require(Permission.DRAFT_EMPOWERMENT, draft.unitId());
        long id = rows.insert(draft, by.id());
        Letter stored = rows.find(id).orElseThrow();
        LetterStatus to =
                LetterLifecycle.SM_10.take(LetterLifecycle.OFFER, stored.status(), sides.aCase(stored), by, null);
        rows.document(id, papers.issue(stored, by).id());
        papers.tellSigners(stored);
        audit.record(
                Audit.of(by, LetterLifecycle.OFFER, KIND, id).in(draft.unitId()).states(null, to));
        return id;
    }

    /** takes an authorisation back from now on. */
    @Transactional
    public void revoke(long id, long version, @Nullable String reason, Actor by) {
        Letter letter = rows.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.DECIDE_EMPOWERMENT, letter.unitId());
        if (letter.version() != version) {
            throw Refused.conflict();
        }
        move(letter, LetterLifecycle.REVOKE, "revoked_at", by, reason);
        papers.tellRevoked(letter);
    }

    @EventListener
    void signed(DocumentSigned event) {
        if (!event.document().subject().type().equals(KIND)) {
            return;
        }
        Letter letter = rows.lock(event.document().subject().id()).orElseThrow(Refused::notFound);
        if (letter.status() != LetterStatus.DRAFT || !sides.allSigned(letter)) {
            return;
        }
        Letter signed = move(letter, LetterLifecycle.SIGN, "signed_at", PORTAL, null);
        if (sides.aCase(signed).begun()) {
            move(signed, LetterLifecycle.ACTIVATE, null, PORTAL, null);
        }
    }

    /** Activates letters whose first day has come, and ends those whose last day has passed. */
    @Transactional
    public int expire() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        List<Letter> begun =
                rows.list("l.status = 'SIGNED' AND l.from_date <= ?", "ORDER BY l.id LIMIT 100 FOR UPDATE", today);
        begun.forEach(each -> move(each, LetterLifecycle.ACTIVATE, null, PORTAL, null));
        List<Letter> over = rows.list(
                "l.status IN ('SIGNED', 'ACTIVE') AND l.to_date < ?", "ORDER BY l.id LIMIT 100 FOR UPDATE", today);
        over.forEach(each -> move(each, LetterLifecycle.EXPIRE, null, PORTAL, null));
        return begun.size() + over.size();
    }

    private Letter move(Letter letter, String action, @Nullable String timeColumn, Actor by, @Nullable String reason) {
        LetterStatus to = LetterLifecycle.SM_10.take(action, letter.status(), sides.aCase(letter), by, reason);
        rows.state(letter.id(), to, timeColumn);
        audit.record(Audit.of(by, action, KIND, letter.id())
                .in(letter.unitId())
                .states(letter.status(), to)
                .because(reason));
        return rows.find(letter.id()).orElseThrow();
    }
}
