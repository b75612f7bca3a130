package org.techmatch.draft;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.techmatch.lifecycle.StateView;

/**
 * A draft as its writer sees it.
 *
 * @param form everything typed so far
 * @param listing the stored listing that it changes or became
 * @param problems what must be corrected before it can be handed in
 * @param checklist what readers look for, and whether it is there
 * @param unconfirmed names of completers who have still to confirm their shares
 * @param returned why the screening sent it back
 */
@Serdeable
record DraftView(
        long id,
        String kind,
        long organisationId,
        String organisation,
        String state,
        long version,
        OffsetDateTime savedAt,
        DraftAnswers answers,
        Map<String, Object> form,
        @Nullable Listing listing,
        List<FieldNote> problems,
        List<CheckItem> checklist,
        List<Duplicate> duplicates,
        List<String> unconfirmed,
        @Nullable Returned returned) {
    /** A stored listing. */
    @Serdeable
    record Listing(long id, @Nullable String code, StateView state, boolean published) {}

    /** A field and what is wrong with it. */
    @Serdeable
    record FieldNote(String pointer, String message) {}

    /** Something that readers look for. */
    @Serdeable
    record CheckItem(String field, String message, boolean done) {}

    /** Why and when it was sent back. */
    @Serdeable
    record Returned(String reason, OffsetDateTime at) {}
}
