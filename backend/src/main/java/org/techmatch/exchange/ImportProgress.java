package org.techmatch.exchange;

/** Is told how far an import has come, at most twice a second and once at the end. */
public interface ImportProgress {
    /** Tells nobody. */
    ImportProgress NONE = (soFar, rowsPerSecond) -> {};

    /** Rows dealt with so far and how many a second. */
    void at(ImportResult soFar, long rowsPerSecond);
}
