package org.techmatch.draft;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.lifecycle.State;

/** What achievements and demands do with drafts; each room has one. */
public interface DraftKind {
    /** {@code achievement} or {@code demand}. */
    String kind();

    /** Who may write it. */
    Permission permission();

    /** The field whose text is kept encrypted and never shown in public. */
    String secretField();

    /** What stands against the form. */
    DraftCheck check(Map<String, Object> form, long organisationId, @Nullable Long listingId);

    /**
     * The form as the public would see it.
     *
     * @param base the portal's address
     */
    Object preview(Map<String, Object> form, long organisationId, String base);

    /**
     * Stores the form as a listing, or as a revision of one, and asks for its screening.
     *
     * @param draft the draft, whose problems are none
     * @return the listing's id
     */
    long submit(Draft draft, Submission submission, Actor by);

    /**
     * The form of a stored listing, for changing it.
     *
     * @throws org.techmatch.platform.Refused not-found for whom it does not belong to
     */
    Opened open(long listingId, Actor by);

    /** A stored listing as a form. */
    record Opened(long organisationId, Map<String, Object> form) {}

    /** Where a stored listing stands; null when it is gone. */
    @Nullable
    Stored stored(long listingId);

    /**
     * Where a stored listing stands.
     *
     * @param published whether the public sees it now
     */
    record Stored(@Nullable String code, State state, boolean published) {}
}
