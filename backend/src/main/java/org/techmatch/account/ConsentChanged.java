package org.techmatch.account;

/**
 * a person has given or withdrawn a consent. Whoever shows what it was about in public hides it in the same
 * transaction.
 */
public record ConsentChanged(long accountId, ConsentPurpose purpose, boolean given) {}
