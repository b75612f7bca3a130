package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.techmatch.lifecycle.StateView;

/**
 * A notice in a list.
 *
 * @param title null once R-210 hides it
 * @param unitCode public code of the unit
 * @param day how many days have counted, today's included
 * @param days N
 * @param lastDay the notice ends at 24:00 of it; null while an objection pauses it
 * @param openObjections how many wait for a conclusion
 */
@Serdeable
public record NoticeCard(
        String code,
        NoticeKind kind,
        String kindLabel,
        NoticeScope scope,
        @Nullable String title,
        String unit,
        String unitCode,
        StateView state,
        OffsetDateTime publishedAt,
        int day,
        int days,
        String dayKindLabel,
        @Nullable LocalDate lastDay,
        @Nullable OffsetDateTime endedAt,
        int openObjections) {}
