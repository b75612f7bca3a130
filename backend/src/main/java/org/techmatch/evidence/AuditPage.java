package org.techmatch.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the audit trail, newest first. */
@Serdeable
record AuditPage(List<Row> items, @Nullable String next) {
    /**
     * One act.
     *
     * @param day the day in Asia/Shanghai whose chain it stands in, and {@code seq} its place there
     * @param account login name of whoever acted, null for the portal itself
     * @param actor the real name, or the job or command
     * @param address the network address, null where there is none
     * @param digest SHA-256 of the content that it was done to
     * @param reason null for portal operations, who see the technical side only
     */
    @Serdeable
    record Row(
            String day,
            int seq,
            OffsetDateTime at,
            @Nullable String account,
            String actor,
            @Nullable String address,
            String action,
            String subjectType,
            long subjectId,
            @Nullable OrganisationLink organisation,
            @Nullable String fromState,
            @Nullable String toState,
            @Nullable String reason,
            @Nullable String digest) {}

    /** Whose case it was. */
    @Serdeable
    record OrganisationLink(String code, String name) {}
}
