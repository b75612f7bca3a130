package org.techmatch.account;

/**
 * an account is erased. Whoever keeps something of its person that no law requires removes it in the same
 * transaction.
 *
 * @param pseudonym what stands for the person from now on
 */
public record AccountErased(long accountId, String pseudonym) {}
