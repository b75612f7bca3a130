package org.techmatch.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Hashes;

/**
 * One row of the audit trail, as it is hashed.
 *
 * @param day the day in Asia/Shanghai, whose chain it stands in
 * @param seq its place in the day's chain, from 1
 * @param accountId who acted; null for the portal itself
 * @param subjectType what it was done to, such as {@code organisation}
 * @param fromState state before, null where there is none
 * @param toState state after
 * @param digest SHA-256 of the content that it was done to, where there is one
 * @param previousHash hash of the row before; of the empty text for the day's first
 */
public record AuditEvent(
        LocalDate day,
        int seq,
        Instant at,
        @Nullable Long accountId,
        String actor,
        @Nullable String address,
        String action,
        String subjectType,
        long subjectId,
        @Nullable Long organisationId,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String reason,
        @Nullable String digest,
        String previousHash) {
    /** SHA-256 over the previous hash and every column, each preceded by its length so that none can run over. */
    public String hash() {
        StringBuilder text = new StringBuilder(previousHash);
        Object[] columns = {
            day,
            seq,
            at.toEpochMilli(),
            accountId,
            actor,
            address,
            action,
            subjectType,
            subjectId,
            organisationId,
            fromState,
            toState,
            reason,
            digest
        };
        for (Object column : columns) {
            String value = column == null ? "" : column.toString();
            text.append('\n')
                    .append(column == null ? "-" : value.length())
                    .append(':')
                    .append(value);
        }
        return Hashes.sha256(text.toString());
    }
}
