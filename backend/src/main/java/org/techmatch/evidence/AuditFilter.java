package org.techmatch.evidence;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What of the audit trail is asked for; what is null does not narrow. */
@Introspected
record AuditFilter(
        @QueryValue @Nullable @Parameter(description = "Kind of subject", example = "achievement")
        String subjectType,

        @QueryValue @Nullable @Parameter(description = "Id of the subject")
        Long subjectId,

        @QueryValue @Nullable @Parameter(description = "Login name of whoever acted")
        String account,

        @QueryValue @Nullable @Parameter(description = "Public code of the organisation whose case it was")
        String organisation,

        @QueryValue @Nullable @Parameter(description = "The act", example = "publish")
        String action,

        @QueryValue @Nullable @Parameter(description = "First day, in Asia/Shanghai", example = "2026-11-24")
        String from,

        @QueryValue @Nullable @Parameter(description = "Last day, in Asia/Shanghai", example = "2026-11-30")
        String to,

        @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer")
        String cursor,

        @QueryValue @Nullable @Parameter(description = "Rows a page, 1 to 100; 50 without it")
        Integer size) {}
