package org.techmatch.screening;

/** An answer to a question of the screening. */
public enum Answer {
    YES,
    NO,
    SUSPECT
}
