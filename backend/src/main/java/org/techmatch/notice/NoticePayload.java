package org.techmatch.notice;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a notice publishes, in the order in which it is read.
 *
 * @param title at most 100 characters
 * @param facts short values with their names, such as the proposed price
 * @param sections texts under headings
 */
@Serdeable
public record NoticePayload(String title, List<Fact> facts, List<Section> sections) {
    /** A value with its name. */
    @Serdeable
    public record Fact(String name, String value) {}

    /** A text under a heading. */
    @Serdeable
    public record Section(String heading, String text) {}
}
