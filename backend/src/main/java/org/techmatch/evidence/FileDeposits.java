package org.techmatch.evidence;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;

/**
 * Takes in evidence whose depositor stays unknown, such as that of an objection. Whose file it is, no row says; who may
 * read it, a {@link FileGate} decides.
 */
@Singleton
public class FileDeposits {
    private static final long NOBODY = 0;
    private static final Actor DEPOSIT = Actor.system("deposit");

    private final FileIntake intake;
    private final StoredFiles files;
    private final AuditTrail audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    FileDeposits(
            FileIntake intake,
            StoredFiles files,
            AuditTrail audit,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.intake = intake;
        this.files = files;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the room that takes the deposit writes beside it, in the same transaction. */
    public interface Note {
        void write(StoredFile file);
    }

    /**
     * Stores a file for an organisation.
     *
     * @throws org.techmatch.platform.Refused for a file that is too large, of a wrong kind, broken, or has a virus
     */
    public StoredFile take(InputStream content, String name, long organisationId, Language language, Note note)
            throws IOException {
        Path received = FileIntake.received(content);
        try {
            FileIntake.Prepared prepared = intake.prepare(received, name, FileClass.PARTY, language);
            try {
                return store(prepared, organisationId, note);
            } finally {
                Files.deleteIfExists(prepared.copy());
            }
        } finally {
            Files.deleteIfExists(received);
        }
    }

    private StoredFile store(FileIntake.Prepared file, long organisationId, Note note) {
        return transactions.executeWrite(status -> {
            StoredFile row = new StoredFile(
                    0,
                    organisationId,
                    NOBODY,
                    FileClass.PARTY,
                    file.name(),
                    file.kind().mediaType(),
                    file.size(),
                    file.sha256(),
                    file.warnings(),
                    clock.instant());
            try {
                StoredFile stored = files.find(files.save(row, file.copy())).orElseThrow();
                note.write(stored);
                audit.record(Audit.of(DEPOSIT, "deposit-file", "file", stored.id())
                        .in(organisationId)
                        .content(file.sha256()));
                return stored;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** Removes a deposit that nothing came of; in the transaction that is open. */
    public void remove(long fileId) {
        files.delete(fileId);
    }
}
