package org.techmatch.exchange;

import java.util.List;
import java.util.Set;

/** Makes a draft of one kind out of a row's fields; wrong ones are collected by {@link Fields}. */
interface DraftReader {
    ImportKind kind();

    /**
     * Reads a draft; it may be stored only if the fields have no problems.
     *
     * @param externalId the row's own id
     * @param organisations finds the organisation that the row names
     */
    Draft read(Fields fields, String externalId, Holders.Lookup organisations);

    /** Fields that are judged together: when one could not be read, nothing is said about the others. */
    default List<Set<String>> judgedTogether() {
        return List.of();
    }
}
