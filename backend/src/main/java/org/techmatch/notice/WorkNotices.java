package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.lifecycle.Move;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** The notices of a unit for its office. */
@Singleton
class WorkNotices {
    private static final int SIZE = 20;

    private final NoticeRows rows;
    private final NoticeCases cases;
    private final NoticeSteps steps;
    private final NoticeViews views;
    private final WorkObjections objections;
    private final ObjectionRows objectionRows;
    private final Organisations organisations;
    private final Clock clock;

    WorkNotices(
            NoticeRows rows,
            NoticeCases cases,
            NoticeSteps steps,
            NoticeViews views,
            WorkObjections objections,
            ObjectionRows objectionRows,
            Organisations organisations,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.steps = steps;
        this.views = views;
        this.objections = objections;
        this.objectionRows = objectionRows;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A page of the notices of one's units, drafts included. */
    WorkNoticePage page(@Nullable String state, @Nullable Long before, Actor by, Language language) {
        Set<Long> units = new TreeSet<>(by.organisations(Permission.RUN_NOTICE));
        units.addAll(by.organisations(Permission.HANDLE_OBJECTION));
        if (units.isEmpty()) {
            return new WorkNoticePage(List.of(), null);
        }
        List<@Nullable Object> values = new ArrayList<>(units);
        StringBuilder condition = new StringBuilder("n.organisation_id IN (" + Sql.marks(units.size()) + ")");
        List<String> states = state == null ? List.of() : names(state);
        if (!states.isEmpty()) {
            condition
                    .append(" AND n.status IN (")
                    .append(Sql.marks(states.size()))
                    .append(')');
            values.addAll(states);
        }
        if (before != null) {
            condition.append(" AND n.id < ?");
            values.add(before);
        }
        List<Notice> found =
                rows.list(condition.toString(), "ORDER BY n.id DESC LIMIT " + (SIZE + 1), values.toArray());
        List<Notice> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        return new WorkNoticePage(
                shown.stream().map(notice -> item(notice, language)).toList(),
                found.size() > SIZE ? String.valueOf(shown.getLast().id()) : null);
    }

    /**
     * A notice of one's unit.
     *
     * @throws Refused not-found for others'
     */
    WorkNotice one(long id, Actor by, Language language) {
        Notice notice = rows.find(id).orElseThrow(Refused::notFound);
        by.require(Permission.HANDLE_OBJECTION, notice.organisationId());
        Instant now = clock.instant();
        boolean draft = notice.status() == NoticeStatus.DRAFT;
        Preview preview = draft ? preview(notice, now, language) : Preview.NONE;
        return new WorkNotice(
                id,
                notice.version(),
                notice.code(),
                notice.organisationId(),
                unit(notice),
                notice.kind(),
                notice.kind().label().in(language),
                notice.scope(),
                notice.payload(),
                notice.days(),
                notice.dayKind().name(),
                notice.objectionChannel(),
                StateView.of(notice.status(), language),
                notice.createdByName(),
                Clocks.local(notice.createdAt()),
                preview.text(),
                preview.end() == null ? null : preview.end().lastDay(),
                preview.whyNot(),
                draft ? null : views.view(notice, language),
                objections.of(notice, by, language),
                MoveView.of(moves(notice, by, now), language),
                draft && by.is(notice.createdBy()));
    }

    /** The steps of the notice itself; those of its objections stand beside each of them. */
    private List<Move> moves(Notice notice, Actor by, Instant now) {
        return NoticeLifecycle.SM_12.moves(notice.status(), cases.of(notice, null, by, now), by).stream()
                .filter(move -> notice.isOwn()
                        && Set.of(NoticeLifecycle.PUBLISH, NoticeLifecycle.WITHDRAW)
                                .contains(move.action()))
                .toList();
    }

    private record Preview(
            @Nullable String text,
            NoticeSteps.@Nullable End end,
            @Nullable String whyNot) {
        static final Preview NONE = new Preview(null, null, null);
    }

    private Preview preview(Notice notice, Instant now, Language language) {
        String text = FrozenNotice.of(notice, "GS-0000-000000", unit(notice), now, "……")
                .text();
        try {
            return new Preview(text, steps.end(notice, List.of(), now), null);
        } catch (Refused missing) {
            return new Preview(text, null, missing.detail().in(language));
        }
    }

    private WorkNoticePage.Item item(Notice notice, Language language) {
        boolean running = notice.status().isRunning();
        return new WorkNoticePage.Item(
                notice.id(),
                notice.code(),
                notice.payload().title(),
                notice.kind().label().in(language),
                notice.scope().label().in(language),
                unit(notice),
                StateView.of(notice.status(), language),
                notice.status() == NoticeStatus.PAUSED ? null : NoticeViews.lastDay(notice.endAt()),
                running
                        ? Math.toIntExact(objectionRows.of(notice.id()).stream()
                                .filter(Objection::isOpen)
                                .count())
                        : 0,
                Clocks.local(notice.createdAt()));
    }

    private String unit(Notice notice) {
        return organisations
                .find(notice.organisationId())
                .map(OrganisationFacts::name)
                .orElse("");
    }

    private static List<String> names(String state) {
        return Stream.of(state.split(",", 10))
                .filter(name -> Stream.of(NoticeStatus.values())
                        .anyMatch(each -> each.name().equals(name)))
                .toList();
    }
}
