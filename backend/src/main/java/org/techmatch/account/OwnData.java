package org.techmatch.account;

/** a part of everything that the portal holds about a person; every room that holds some adds a bean. */
public interface OwnData {
    /** The name of the part in the file. */
    String part();

    /** What is held about the person: maps, lists and plain values. */
    Object of(long accountId);
}
