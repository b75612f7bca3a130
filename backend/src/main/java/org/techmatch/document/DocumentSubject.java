package org.techmatch.document;

/**
 * The case that a document is about.
 *
 * @param type its name in the audit trail, such as {@code empowerment}
 */
public record DocumentSubject(String type, long id) {}
