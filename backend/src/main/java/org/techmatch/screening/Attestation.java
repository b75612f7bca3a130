package org.techmatch.screening;

/**
 * The word of whoever brings listings in, that each was screened before and touches no state secret, national security or
 * major public interest.
 *
 * @param text what is attested
 * @param by who attests it
 */
public record Attestation(String text, String by) {}
