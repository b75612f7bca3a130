package org.techmatch.exchange;

import java.util.List;

/**
 * What an import did. Every row that was read is created, updated, unchanged or refused; in a dry run created and updated
 * are those that would be.
 *
 * @param published how many became public
 * @param notices what people should know about rows that were taken all the same
 * @param millis how long it took
 */
public record ImportResult(
        long read,
        long created,
        long updated,
        long unchanged,
        long refused,
        long published,
        List<Notice> notices,
        long millis) {
    /** A remark, how many rows it is about, and the first of them; no lines when it is about the file. */
    public record Notice(String zh, String en, long rows, List<Long> firstLines) {}
}
