package org.techmatch.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblems;

/**
 * Which notices are listed.
 *
 * @param kind null for all
 * @param unit public code of a unit; null for all
 * @param states empty for all that are published
 * @param before only notices with a lower id; null for the first page
 */
record NoticeFilter(
        @Nullable NoticeKind kind,
        @Nullable String unit,
        List<NoticeStatus> states,
        @Nullable Long before) {
    /** Reads a query; every wrong parameter is named. */
    static NoticeFilter of(
            @Nullable String kind, @Nullable String unit, @Nullable String state, @Nullable String cursor) {
        FieldProblems problems = new FieldProblems();
        Optional<NoticeKind> wanted = one(NoticeKind.values(), kind);
        if (kind != null && !kind.isBlank() && wanted.isEmpty()) {
            problems.add("kind", "没有这种公示。", "There is no such kind.");
        }
        List<NoticeStatus> states = state == null || state.isBlank()
                ? List.of()
                : Arrays.stream(state.split(",", 10))
                        .flatMap(each -> one(NoticeStatus.values(), each).stream())
                        .filter(each -> each != NoticeStatus.DRAFT)
                        .toList();
        if (state != null && !state.isBlank() && states.isEmpty()) {
            problems.add("state", "没有这种状态。", "There is no such state.");
        }
        boolean wrongCursor = cursor != null && !cursor.matches("\\d{1,18}");
        if (wrongCursor) {
            problems.add("cursor", "页码有误，请回到第一页。", "Wrong cursor; start at the first page.");
        }
        problems.throwIfAny();
        return new NoticeFilter(
                wanted.orElse(null),
                unit == null || unit.isBlank() ? null : unit,
                states,
                cursor == null ? null : Long.valueOf(cursor));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
