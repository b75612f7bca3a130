package org.techmatch.notification;

import io.micronaut.serde.annotation.Serdeable;

/** A mail in plain text to one person. */
@Serdeable
record Mail(String to, String subject, String text) {}
