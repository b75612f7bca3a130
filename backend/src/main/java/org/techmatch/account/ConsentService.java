package org.techmatch.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Language;

/** gives and withdraws consents. */
@Singleton
public class ConsentService {
    private final Consents consents;
    private final AuditTrail audit;
    private final ApplicationEventPublisher<ConsentChanged> events;

    ConsentService(Consents consents, AuditTrail audit, ApplicationEventPublisher<ConsentChanged> events) {
        this.consents = consents;
        this.audit = audit;
        this.events = events;
    }

    List<ConsentView> of(long accountId, Language language) {
        return consents.of(accountId, language);
    }

    /**
     * Gives or withdraws; what a withdrawal hides is hidden when the transaction ends. One that was never given can be
     * withdrawn too: what others stated in the person's name is hidden.
     */
    @Transactional
    void change(List<ConsentChange> changes, Actor actor) {
        for (ConsentChange change : changes) {
            boolean given = consents.isGiven(actor.id(), change.purpose());
            if (given && change.given()) {
                continue;
            }
            if (change.given()) {
                consents.give(actor.id(), change.purpose());
            } else {
                consents.withdraw(actor.id(), change.purpose());
            }
            events.publishEvent(new ConsentChanged(actor.id(), change.purpose(), change.given()));
            String action = change.given() ? "give-consent" : "withdraw-consent";
            audit.record(Audit.of(actor, action, "account", actor.id())
                    .because(change.purpose().name()));
        }
    }
}
