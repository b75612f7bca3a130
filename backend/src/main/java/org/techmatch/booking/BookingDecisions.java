package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.techmatch.document.Documents;
import org.techmatch.document.IssuedDocument;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;

/** The unit's decision on the terms that were frozen; one on an earlier version does not count. */
@Singleton
class BookingDecisions {
    private final DecisionRecords records;
    private final Documents documents;

    BookingDecisions(DecisionRecords records, Documents documents) {
        this.records = records;
        this.documents = documents;
    }

    Optional<DecisionRecord> onFrozen(Booking booking) {
        Long documentId = booking.documentId();
        Optional<IssuedDocument> document = documentId == null ? Optional.empty() : documents.find(documentId);
        return document.flatMap(paper -> records.of(new DecisionRecord.Subject(Booking.KIND, booking.id())).stream()
                .filter(each -> each.isWhole() && !each.recordedAt().isBefore(paper.issuedAt()))
                .findFirst());
    }
}
