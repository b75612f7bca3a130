package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.calendar.DayKind;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Sql;

/** Inserts drafts with the parameters that count when they are created. */
@Singleton
class NewNotices {
    private final NoticeRows rows;
    private final ParameterVersions parameters;
    private final Sql sql;

    NewNotices(NoticeRows rows, ParameterVersions parameters, Sql sql) {
        this.rows = rows;
        this.parameters = parameters;
        this.sql = sql;
    }

    /** What a draft holds. */
    record Content(
            NoticeKind kind,
            NoticeScope scope,
            long organisationId,
            NoticePayload payload,
            int days,
            DayKind dayKind,
            String objectionChannel) {}

    /** How many days a kind asks for at least; null where whoever gives the notice chooses. */
    @Nullable
    Integer daysOf(NoticeKind kind, Instant now) {
        Parameter days = kind.days();
        return days == null ? null : Integer.valueOf(parameters.number(days, now));
    }

    @Nullable
    DayKind dayKindOf(NoticeKind kind, Instant now) {
        Parameter dayKind = kind.dayKind();
        return dayKind == null ? null : DayKind.valueOf(parameters.at(dayKind, now));
    }

    /**
     * Inserts a draft.
     *
     * @param subjectId null for a notice without a case, which is its own subject
     */
    long insert(
            Content content,
            String subjectKind,
            @Nullable Long subjectId,
            @Nullable Long replacesId,
            Set<Long> interested,
            Actor by,
            Instant now) {
        long id = sql.insert(
                "INSERT INTO notice (version, kind, scope, organisation_id, subject_kind, subject_id, payload, title,"
                        + " min_days, day_kind, rolls, objection_days, objection_channel, status, replaces_id, created_by,"
                        + " created_by_name, created_at, updated_at) VALUES (" + Sql.marks(19) + ")",
                0,
                content.kind().name(),
                content.scope().name(),
                content.organisationId(),
                subjectKind,
                subjectId == null ? 0 : subjectId,
                rows.written(content.payload()),
                content.payload().title(),
                content.days(),
                content.dayKind().name(),
                Boolean.parseBoolean(parameters.at(Parameter.ROLL_TO_WORKING_DAY, now)),
                parameters.number(Parameter.OBJECTION_HANDLING, now),
                content.objectionChannel(),
                NoticeStatus.DRAFT.name(),
                replacesId,
                by.accountId(),
                by.name(),
                now,
                now);
        if (subjectId == null) {
            sql.update("UPDATE notice SET subject_id = id WHERE id = ?", id);
        }
        interested.forEach(account ->
                sql.update("INSERT INTO notice_interest (notice_id, account_id) VALUES (?, ?)", id, account));
        return id;
    }
}
