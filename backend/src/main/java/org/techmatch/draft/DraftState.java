package org.techmatch.draft;

/** What became of a draft. */
public enum DraftState {
    /** It is being written. */
    OPEN,
    /** It was handed in and waits for screening and publication; returned ones are open again. */
    SUBMITTED,
    /** national security or a major public interest is touched; it has no body and is handled outside the portal. */
    OUTSIDE
}
