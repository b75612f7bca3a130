package org.techmatch.draft;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Refused;

/** A completer looks at the order and the shares of a draft, and confirms them. */
@Singleton
class ConfirmationService {
    private final Drafts drafts;
    private final DraftKinds kinds;
    private final Confirmations confirmations;
    private final AuditTrail audit;

    ConfirmationService(Drafts drafts, DraftKinds kinds, Confirmations confirmations, AuditTrail audit) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.confirmations = confirmations;
        this.audit = audit;
    }

    /** The draft, for a completer of it. */
    Draft get(long draftId, Actor by) {
        return drafts.find(draftId, kinds)
                .filter(draft -> confirmations.accounts(draft.form()).contains(by.id()))
                .orElseThrow(Refused::notFound);
    }

    boolean isConfirmed(Draft draft, Actor by) {
        return !confirmations.missing(draft).contains(by.id());
    }

    /**
     * Confirms what stands there now.
     *
     * @throws Refused not-found for whoever is no completer of it
     */
    @Transactional
    void confirm(long draftId, Actor by) {
        Draft draft = get(draftId, by);
        confirmations.confirm(draft, by.id());
        audit.record(Audit.of(by, "confirm-share", "draft", draftId).in(draft.organisationId()));
    }
}
