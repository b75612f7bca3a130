package org.techmatch.document;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;

/** who may read and sign documents, as the rooms of their cases say; nobody else knows that they exist. */
@Singleton
class DocumentAccess {
    private final BeanProvider<DocumentParties> parties;

    /** The rooms are asked for late, because they issue documents themselves. */
    DocumentAccess(BeanProvider<DocumentParties> parties) {
        this.parties = parties;
    }

    boolean mayRead(Actor actor, IssuedDocument document) {
        return parties.stream()
                .anyMatch(
                        each -> each.subjectType().equals(document.subject().type()) && each.mayRead(actor, document));
    }

    List<DocumentParties.Side> sides(Actor actor, IssuedDocument document) {
        return parties.stream()
                .filter(each -> each.subjectType().equals(document.subject().type()))
                .flatMap(each -> each.sides(actor, document).stream())
                .toList();
    }
}
