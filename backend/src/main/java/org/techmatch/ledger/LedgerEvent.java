package org.techmatch.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Hashes;

/**
 * One event of an entry, as it is hashed.
 *
 * @param seq its place in the entry's chain, from 1
 * @param at when it counts from
 * @param amountFen what it is about in money; 0 for none
 * @param refType what brought it about, such as {@code empowerment}
 * @param reversesSeq the event that a CORRECT takes back
 * @param before the state before as JSON; empty for REGISTER
 * @param accountId who confirmed it, or wrote it when no second person was needed; null for the portal
 * @param creatorId R-010: who proposed it, when a second person confirmed it
 */
record LedgerEvent(
        long entryId,
        int seq,
        LedgerAction action,
        Instant at,
        long amountFen,
        @Nullable Long decisionRecordId,
        @Nullable String refType,
        @Nullable Long refId,
        @Nullable Integer reversesSeq,
        @Nullable String reason,
        String before,
        String after,
        @Nullable Long accountId,
        String actor,
        @Nullable Long creatorId,
        @Nullable String creator,
        String previousHash,
        String hash) {
    /** SHA-256 over the previous hash and all the rest, each part preceded by its length. */
    String expectedHash() {
        List<@Nullable Object> parts = new ArrayList<>(Arrays.asList(
                entryId,
                seq,
                action,
                at.toEpochMilli(),
                amountFen,
                decisionRecordId,
                refType,
                refId,
                reversesSeq,
                reason,
                before,
                after,
                accountId,
                actor,
                creatorId,
                creator));
        StringBuilder text = new StringBuilder(previousHash);
        for (Object part : parts) {
            String value = part == null ? "" : part.toString();
            text.append('\n')
                    .append(part == null ? "-" : value.length())
                    .append(':')
                    .append(value);
        }
        return Hashes.sha256(text.toString());
    }

    LedgerEvent hashed() {
        return new LedgerEvent(
                entryId,
                seq,
                action,
                at,
                amountFen,
                decisionRecordId,
                refType,
                refId,
                reversesSeq,
                reason,
                before,
                after,
                accountId,
                actor,
                creatorId,
                creator,
                previousHash,
                expectedHash());
    }
}
