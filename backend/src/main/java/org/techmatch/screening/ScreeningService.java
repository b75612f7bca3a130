package org.techmatch.screening;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.techmatch.platform.Sql;

/** Records screenings and answers whether a content is cleared. */
@Singleton
public class ScreeningService {
    private final Sql sql;
    private final Clock clock;

    ScreeningService(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Records the operator's attested screening of one content; call inside the transaction that stores the content.
     *
     * @param contentHash SHA-256 over all public fields
     */
    public void attest(String targetKind, long targetId, String contentHash, Attestation attestation) {
        sql.update("""
                INSERT INTO secrecy_screening (target_kind, target_id, content_hash, involves_state_secret,
                    involves_national_security, involves_major_public_interest, export_controlled, decision,
                    attestation, attested_by, screened_at)
                VALUES (?, ?, ?, 'NO', 'NO', 'NO', 'NO', 'CLEARED', ?, ?, ?)
                """, targetKind, targetId, contentHash, attestation.text(), attestation.by(), clock.instant());
    }

    /** whether the newest screening of the target cleared exactly this content. */
    public boolean isCleared(String targetKind, long targetId, String contentHash) {
        return sql.first(
                        "SELECT decision, content_hash FROM secrecy_screening WHERE target_kind = ? AND target_id = ?"
                                + " ORDER BY id DESC LIMIT 1",
                        row -> "CLEARED".equals(row.getString(1)) && contentHash.equals(row.getString(2)),
                        targetKind,
                        targetId)
                .orElse(false);
    }
}
