package org.techmatch.notice;

/**
 * A notice stood to its end without an open objection; told inside the transaction that says so, so that the case goes on
 * or nothing happens.
 *
 * @param subjectKind kind of the case, as it was opened with
 */
public record NoticePassed(long noticeId, NoticeKind kind, String subjectKind, long subjectId) {}
