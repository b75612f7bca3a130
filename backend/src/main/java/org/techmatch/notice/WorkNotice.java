package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;

/**
 * A notice as its unit's office sees it.
 *
 * @param code null for a draft
 * @param preview the text as it would be published now; for a draft
 * @param wouldEnd its last day, if it were published now; null while a calendar is missing
 * @param whyNot why the end cannot be computed: which year is missing, and who loads it
 * @param published as everybody who may read it sees it; null for a draft
 * @param objections oldest first
 * @param mayDelete whether the person may delete the draft
 */
@Serdeable
record WorkNotice(
        long id,
        long version,
        @Nullable String code,
        long organisationId,
        String organisation,
        NoticeKind kind,
        String kindLabel,
        NoticeScope scope,
        NoticePayload content,
        int days,
        String dayKind,
        String objectionChannel,
        StateView state,
        String createdBy,
        OffsetDateTime createdAt,
        @Nullable String preview,
        @Nullable LocalDate wouldEnd,
        @Nullable String whyNot,
        @Nullable NoticeView published,
        List<WorkObjection> objections,
        List<MoveView> moves,
        boolean mayDelete) {
    /**
     * An objection as the office sees it.
     *
     * @param same how many times it was filed
     * @param dueOn last day for the conclusion (CFG-37); null once concluded, or while a calendar is missing
     * @param overdue whether that day is over
     * @param mayTake whether the person may take it over
     * @param whyNot why not
     * @param mine whether the person has taken it over
     * @param people who filed it; only for the officer who has it
     * @param files evidence; only for the officer who has it
     */
    @Serdeable
    record WorkObjection(
            long id,
            String text,
            OffsetDateTime filedAt,
            int same,
            @Nullable String officer,
            @Nullable LocalDate dueOn,
            boolean overdue,
            boolean open,
            boolean mayTake,
            @Nullable String whyNot,
            boolean mine,
            @Nullable List<Filer> people,
            @Nullable List<Evidence> files,
            @Nullable String outcome,
            @Nullable String conclusion,
            @Nullable String concludedBy,
            @Nullable OffsetDateTime concludedAt) {}

    /**
     * Who filed an objection.
     *
     * @param name null for whoever stayed anonymous
     */
    @Serdeable
    record Filer(@Nullable String name, @Nullable String contact, OffsetDateTime filedAt) {}

    /** A file; it is downloaded as all files are. */
    @Serdeable
    record Evidence(long id, String name, long size) {}
}
