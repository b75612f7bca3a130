package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;

/** A template that is to be looked at as a PDF, not kept. */
@Serdeable
record TemplatePreview(String body) {}
