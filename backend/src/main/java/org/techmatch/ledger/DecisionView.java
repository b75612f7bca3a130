package org.techmatch.ledger;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;

/** A decision of the unit as it was recorded. */
@Serdeable
record DecisionView(
        long id,
        String body,
        String bodyLabel,
        String meetingNo,
        OffsetDateTime at,
        List<String> participants,
        List<DecisionRecord.Recused> recused,
        String decision,
        String reasons,
        @Nullable String dissent,
        List<DecisionRecord.DecisionFile> files,
        String recordedBy,
        OffsetDateTime recordedAt,
        String hash,
        boolean whole) {
    static DecisionView of(DecisionRecord record, Language language) {
        return new DecisionView(
                record.id(),
                record.body().name(),
                record.body().label().in(language),
                record.meetingNo(),
                Clocks.local(record.at()),
                record.participants().stream()
                        .map(DecisionRecord.Participant::name)
                        .toList(),
                record.recused(),
                record.decision(),
                record.reasons(),
                record.dissent(),
                record.files(),
                record.recordedBy(),
                Clocks.local(record.recordedAt()),
                record.hash(),
                record.isWhole());
    }
}
