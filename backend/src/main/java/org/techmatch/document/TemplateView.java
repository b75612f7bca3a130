package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A template for whoever edits it.
 *
 * @param version 0 for the one that comes with the portal
 * @param names what it may name, as {@code {{name}}}
 * @param lists what it may go through, with what each row holds
 * @param versions earlier ones and this one, newest first
 */
@Serdeable
record TemplateView(
        String kind,
        String label,
        int version,
        String body,
        List<String> names,
        List<Rows> lists,
        List<Version> versions) {
    /** A list: {@code {{#name}}…{{/name}}}. */
    @Serdeable
    record Rows(String name, List<String> names) {}

    /** A version. */
    @Serdeable
    record Version(int version, String setBy, String reason, OffsetDateTime setAt) {}
}
