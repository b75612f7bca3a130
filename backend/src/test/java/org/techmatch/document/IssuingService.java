package org.techmatch.document;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.techmatch.access.Actor;

/** Issues documents in a transaction, as a room does. */
@Singleton
public class IssuingService {
    private final Documents documents;

    IssuingService(Documents documents) {
        this.documents = documents;
    }

    @Transactional
    public IssuedDocument issue(DocumentKind kind, DocumentModel model) {
        return documents.issue(
                kind, new DocumentSubject(TestParties.TYPE, 1), null, "测试文件", model, Actor.system("test"));
    }
}
