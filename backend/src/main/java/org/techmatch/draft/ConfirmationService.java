package org.techmatch.draft;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** A completer looks at the order and the shares of a draft, and confirms them. */
@Singleton
class ConfirmationService {
    private final Drafts drafts;
    private final DraftKinds kinds;
    private final Confirmations confirmations;
    private final Notifications notifications;
    private final AuditTrail audit;

    ConfirmationService(
            Drafts drafts,
            DraftKinds kinds,
            Confirmations confirmations,
            Notifications notifications,
            AuditTrail audit) {
        this.drafts = drafts;
        this.kinds = kinds;
        this.confirmations = confirmations;
        this.notifications = notifications;
        this.audit = audit;
    }

    /** Asks every completer with an account who has not confirmed what stands there now; each is told once. */
    @Transactional
    void ask(Draft draft) {
        for (long account : confirmations.missing(draft)) {
            if (confirmations.ask(draft, account)) {
                notifications.tell(
                        account,
                        NotificationKind.LISTING,
                        new Text(
                                "您被列为一项成果的完成人，请确认排序和比例。",
                                "You stand among the completers of an achievement; confirm order and shares."),
                        "/workbench/confirmations/" + draft.id());
            }
        }
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
        if (confirmations.missing(draft).isEmpty() && !by.is(draft.createdBy())) {
            notifications.tell(
                    draft.createdBy(),
                    NotificationKind.LISTING,
                    new Text(
                            "完成人都已确认排序和比例，可以提交了。",
                            "All completers have confirmed order and shares; it can be handed in."),
                    "/workbench/drafts/" + draft.id());
        }
        audit.record(Audit.of(by, "confirm-share", "draft", draftId).in(draft.organisationId()));
    }
}
