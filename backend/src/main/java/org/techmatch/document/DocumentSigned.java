package org.techmatch.document;

import org.techmatch.access.Actor;

/**
 * A document has been signed; told inside the transaction that signs, so that a refusal takes the signature back.
 *
 * @param side as {@link DocumentParties#sides} named it
 */
public record DocumentSigned(IssuedDocument document, String side, Actor by) {}
