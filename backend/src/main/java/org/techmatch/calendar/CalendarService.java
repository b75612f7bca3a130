package org.techmatch.calendar;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** CFG-41: loads the working days of years. */
@Singleton
public class CalendarService {
    private static final int FIRST = 2020;
    private static final int LAST = 2099;

    private final WorkingDays calendars;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    CalendarService(WorkingDays calendars, AuditTrail audit, Sql sql, Clock clock) {
        this.calendars = calendars;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    CalendarList list() {
        int year = LocalDate.ofInstant(clock.instant(), Clocks.ZONE).getYear();
        List<CalendarYear> items = calendars.years();
        return new CalendarList(
                items,
                Stream.of(year, year + 1)
                        .filter(each -> items.stream().noneMatch(item -> item.year() == each))
                        .toList());
    }

    /**
     * Loads a year that is not loaded, as the demo does.
     *
     * @param lines one day a line, as the operator pastes them
     */
    public void loadOnce(int year, String document, String lines, Actor actor) {
        if (calendars.year(year).isEmpty()) {
            load(year, new CalendarForm(0, document, lines), actor);
        }
    }

    /**
     * Loads a year, or loads it anew from a corrected document. Notices that run keep the end that they have; one that is
     * computed later, at a start or after a pause, is computed with the new version.
     *
     * @throws Refused invalid-request with every wrong line, conflict when somebody else has loaded the year meanwhile
     */
    @Transactional
    void load(int year, CalendarForm form, Actor actor) {
        FieldProblems problems = new FieldProblems();
        if (year < FIRST || year > LAST) {
            problems.add("year", "年份应在 2020 到 2099 之间。", "A year between 2020 and 2099.");
            problems.throwIfAny();
        }
        String document = form.document() == null ? "" : form.document().strip();
        problems.length("document", document, 4, 300);
        String lines = form.lines() == null ? "" : form.lines();
        List<CalendarDay> days = CalendarLines.read(year, lines, problems);
        problems.throwIfAny();
        int version = calendars.year(year).map(CalendarYear::version).orElse(0);
        if (version != form.version()) {
            throw Refused.conflict();
        }
        store(year, version + 1, document, days, actor);
        audit.record(Audit.of(actor, "load-calendar", "calendar", year)
                .states(version == 0 ? null : "v" + version, "v" + (version + 1))
                .because(document));
    }

    private void store(int year, int version, String document, List<CalendarDay> days, Actor actor) {
        // two people who load the same version at once: the second inserts nothing
        int inserted = sql.update(
                "INSERT IGNORE INTO calendar_version (year, version, document, account_id, loaded_by, loaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                year,
                version,
                document,
                actor.accountId(),
                actor.name(),
                clock.instant());
        if (inserted == 0) {
            throw Refused.conflict();
        }
        long id = sql.count("SELECT id FROM calendar_version WHERE year = ? AND version = ?", year, version);
        for (CalendarDay day : days) {
            sql.update(
                    "INSERT INTO calendar_day (version_id, day, working, name) VALUES (?, ?, ?, ?)",
                    id,
                    day.date(),
                    day.working(),
                    day.name());
        }
    }
}
