package org.techmatch.notice;

/** An objection to a notice was upheld; the case goes back. Told inside the transaction that says so. */
public record NoticeUpheld(long noticeId, NoticeKind kind, String subjectKind, long subjectId) {}
