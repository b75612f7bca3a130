package org.techmatch.exchange;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.exchange.RowOutcome.Done;
import org.techmatch.exchange.RowOutcome.Stored;
import org.techmatch.screening.Attestation;

/** Stores one row: its listing, its screening, its publication and the mark that it was imported, or nothing of these. */
@Singleton
class RowService {
    private final ImportedRows imported;

    RowService(ImportedRows imported) {
        this.imported = imported;
    }

    /** Stores a row that is new or says something else than before. */
    @Transactional
    Stored store(
            ImportedRows.Key key, String rowHash, Draft draft, @Nullable Attestation attestation, boolean publish) {
        Optional<ImportedRows.Known> known = imported.find(key);
        if (known.isPresent() && known.get().rowHash().equals(rowHash)) {
            return new Stored(Done.UNCHANGED, publish(known.get().targetId(), draft, attestation, publish));
        }
        long id;
        if (known.isPresent()) {
            id = known.get().targetId();
            draft.change(id, attestation);
            imported.change(key, rowHash);
        } else {
            id = draft.create(attestation);
            imported.add(key, id, rowHash);
        }
        return new Stored(known.isPresent() ? Done.UPDATED : Done.CREATED, publish(id, draft, attestation, publish));
    }

    private static boolean publish(long id, Draft draft, @Nullable Attestation attestation, boolean wanted) {
        return wanted && attestation != null && draft.publish(id, attestation);
    }
}
