package org.techmatch.notice;

/** A notice ended without a result, because what it published changed. Told inside the transaction that says so. */
public record NoticeVoided(long noticeId, NoticeKind kind, String subjectKind, long subjectId) {}
