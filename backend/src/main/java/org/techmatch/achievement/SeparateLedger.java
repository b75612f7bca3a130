package org.techmatch.achievement;

/** What the listing of an achievement needs to know of the separate ledger. */
public interface SeparateLedger {
    /** whether the achievement stands in the ledger. */
    boolean isRegistered(long achievementId);
}
