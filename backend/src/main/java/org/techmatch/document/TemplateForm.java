package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A new version of a template.
 *
 * @param version the one that was read before
 * @param reason why it is changed; kept
 */
@Serdeable
record TemplateForm(int version, String body, String reason) {}
