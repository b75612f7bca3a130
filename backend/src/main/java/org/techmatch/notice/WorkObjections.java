package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.calendar.WorkingCalendar;
import org.techmatch.calendar.WorkingDays;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** The objections to a notice for its unit's office; who filed one, only the officer who has it sees. */
@Singleton
class WorkObjections {
    private static final Text NOT_FREE = new Text(
            "公示的创建人、与公示内容有利害关系的人和提出异议的人不能处理异议，请换一位同事。",
            "Whoever created the notice, has an interest in it, or filed the objection cannot handle it.");

    private final ObjectionRows rows;
    private final ObjectionEvidence evidence;
    private final NoticeCases cases;
    private final WorkingDays calendars;
    private final Keys keys;
    private final Sql sql;
    private final Clock clock;

    WorkObjections(
            ObjectionRows rows,
            ObjectionEvidence evidence,
            NoticeCases cases,
            WorkingDays calendars,
            Keys keys,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.evidence = evidence;
        this.cases = cases;
        this.calendars = calendars;
        this.keys = keys;
        this.sql = sql;
        this.clock = clock;
    }

    List<WorkNotice.WorkObjection> of(Notice notice, Actor by, Language language) {
        List<Objection> all = rows.of(notice.id());
        WorkingCalendar calendar = all.isEmpty() ? WorkingCalendar.EMPTY : calendars.now();
        return all.stream()
                .map(each -> view(notice, each, calendar, by, language))
                .toList();
    }

    private WorkNotice.WorkObjection view(
            Notice notice, Objection objection, WorkingCalendar calendar, Actor by, Language language) {
        boolean open = objection.isOpen() && notice.status().isRunning();
        boolean free = cases.isFree(notice, objection, by);
        boolean mine = by.is(objection.officerId());
        LocalDate due =
                open ? NoticeUpkeepService.dueOn(notice, objection, calendar).orElse(null) : null;
        return new WorkNotice.WorkObjection(
                objection.id(),
                objection.text(),
                Clocks.local(objection.filedAt()),
                objection.same(),
                objection.officerName(),
                due,
                due != null && !clock.instant().isBefore(NoticeTerm.endOf(due)),
                open,
                open && free && !mine,
                open && !free ? NOT_FREE.in(language) : null,
                mine,
                mine ? people(objection.id()) : null,
                mine ? files(objection.id()) : null,
                objection.outcome() == null ? null : objection.outcome().name(),
                objection.conclusion(),
                objection.concludedBy(),
                objection.concludedAt() == null ? null : Clocks.local(objection.concludedAt()));
    }

    private List<WorkNotice.Filer> people(long objectionId) {
        return sql.list(
                "SELECT a.real_name, p.contact, p.filed_at FROM objection_person p LEFT JOIN account a ON a.id ="
                        + " p.account_id WHERE p.objection_id = ? ORDER BY p.filed_at LIMIT 50",
                row -> filer(row.getString(1), row.getString(2), row.getTimestamp(3)),
                objectionId);
    }

    private WorkNotice.Filer filer(@Nullable String name, @Nullable String contact, java.sql.Timestamp filedAt) {
        return new WorkNotice.Filer(
                name, keys.open(ObjectionService.CONTACT, contact), Clocks.local(filedAt.toInstant()));
    }

    private List<WorkNotice.Evidence> files(long objectionId) {
        return evidence.of(objectionId).stream()
                .map(file -> new WorkNotice.Evidence(file.fileId(), file.name(), file.size()))
                .toList();
    }
}
