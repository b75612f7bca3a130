package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A notice that a unit gives by itself, as it is written.
 *
 * @param version as read before; 0 for a new one
 * @param organisationId the unit; taken for a new one alone
 * @param days 1 to 60
 * @param dayKind CALENDAR or WORKING
 * @param objectionChannel where else one can object: office, telephone, mail
 */
@Serdeable
record NoticeForm(
        long version,
        @Nullable Long organisationId,
        @Nullable String title,
        @Nullable String scope,
        @Nullable List<NoticePayload.Fact> facts,
        @Nullable List<NoticePayload.Section> sections,
        @Nullable Integer days,
        @Nullable String dayKind,
        @Nullable String objectionChannel) {}
