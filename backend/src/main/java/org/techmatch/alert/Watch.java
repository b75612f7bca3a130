package org.techmatch.alert;

/** What of a saved search's listings somebody wants to hear of. */
public enum Watch {
    /** New ones and changed ones. */
    ALL,
    /** Only those that have come to another stage, such as from the laboratory to the pilot line. */
    STAGE
}
