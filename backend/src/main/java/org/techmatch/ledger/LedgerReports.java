package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Rpt-02: puts a unit's ledger into tables. */
@Singleton
class LedgerReports {
    private static final List<Text> ACHIEVEMENTS = List.of(
            new Text("台账编号", "Ledger no."),
            new Text("成果", "Achievement"),
            new Text("类型", "Type"),
            new Text("知识产权号", "IP no."),
            new Text("授权状态", "IP status"),
            new Text("权属", "Owners"),
            new Text("完成人", "Completers"),
            new Text("确认方式", "Recognition"),
            new Text("账面价值（元）", "Book value (yuan)"),
            new Text("减值（元）", "Impaired (yuan)"),
            new Text("转化状态", "State"),
            new Text("最后事项", "Last event"),
            new Text("最后事项时间", "Last event at"),
            new Text("决策记录", "Decision"));
    private static final List<Text> EVENTS = List.of(
            new Text("台账编号", "Ledger no."),
            new Text("序号", "No."),
            new Text("时间", "At"),
            new Text("事项", "Event"),
            new Text("金额（元）", "Amount (yuan)"),
            new Text("变化", "Change"),
            new Text("原因", "Reason"),
            new Text("决策记录", "Decision"),
            new Text("提出人", "Entered by"),
            new Text("确认人", "Confirmed by"),
            new Text("指纹", "Hash"));
    private static final List<Text> EQUITY =
            List.of(new Text("台账编号", "Ledger no."), new Text("被投企业", "Company"), new Text("持有数量", "Units held"));

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LedgerBook book;
    private final LedgerEvents events;
    private final LedgerChanges changes;
    private final HolderNames names;
    private final Sql sql;
    private final Clock clock;

    LedgerReports(
            LedgerBook book, LedgerEvents events, LedgerChanges changes, HolderNames names, Sql sql, Clock clock) {
        this.book = book;
        this.events = events;
        this.changes = changes;
        this.names = names;
        this.sql = sql;
        this.clock = clock;
    }

    LedgerReport of(LedgerPage.Unit unit, LocalDate asOf, Language language) {
        Instant before = LedgerBook.endOf(asOf);
        List<BookRow> rows = book.of(unit.id(), before);
        List<LedgerEvent> all = events.ofUnit(unit.id(), before);
        List<Holding> holdings = new ArrayList<>();
        rows.forEach(row -> holdings.addAll(row.state().holders()));
        HolderNames.Names called = names.of(holdings);
        return new LedgerReport(
                unit.name(),
                asOf,
                Clocks.local(clock.instant()),
                LedgerLists.NOTE.in(language),
                List.of(
                        table(
                                "achievements",
                                new Text("成果", "Achievements"),
                                ACHIEVEMENTS,
                                language,
                                rows.stream()
                                        .map(row -> achievement(row, called, language))
                                        .toList()),
                        table(
                                "events",
                                new Text("事项", "Events"),
                                EVENTS,
                                language,
                                events(rows, all, called, language)),
                        table("equity", new Text("国有股权", "State equity"), EQUITY, language, List.of())));
    }

    private static LedgerReport.Table table(
            String key, Text name, List<Text> header, Language language, List<List<Object>> rows) {
        return new LedgerReport.Table(
                key,
                name.in(language),
                header.stream().map(text -> text.in(language)).toList(),
                rows);
    }

    private static List<Object> achievement(BookRow row, HolderNames.Names called, Language language) {
        LedgerState state = row.state();
        return List.of(
                row.ledgerNo(),
                row.title(),
                KindWords.of(row.type(), language),
                orEmpty(row.ipNumber()),
                KindWords.of(row.ipStatus(), language),
                String.join(
                        "；",
                        state.holders().stream()
                                .map(each -> called.of(each) + " " + Ppm.percent(each.sharePpm()) + "%")
                                .toList()),
                String.join("、", row.completers()),
                state.recognition().label().in(language),
                yuan(state.bookValueFen()),
                yuan(state.impairedFen()),
                state.ended()
                        ? new Text("已作废", "Ended").in(language)
                        : state.status().label().in(language),
                row.lastAction().label().in(language),
                minute(row.lastAt()),
                orEmpty(row.lastDecision()));
    }

    private List<List<Object>> events(
            List<BookRow> rows, List<LedgerEvent> all, HolderNames.Names called, Language language) {
        Map<Long, String> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row.id(), row.ledgerNo()));
        Map<Long, String> meetings = meetings(all);
        return all.stream()
                .map(event -> List.<Object>of(
                        numbers.getOrDefault(event.entryId(), ""),
                        String.valueOf(event.seq()),
                        minute(event.at()),
                        event.action().label().in(language),
                        yuan(event.amountFen()),
                        String.join("；", changes.of(event, called, language)),
                        orEmpty(event.reason()),
                        event.decisionRecordId() == null ? "" : meetings.getOrDefault(event.decisionRecordId(), ""),
                        enteredBy(event, language),
                        event.creator() == null ? "" : event.actor(),
                        event.hash()))
                .toList();
    }

    private Map<Long, String> meetings(List<LedgerEvent> all) {
        List<Long> ids = all.stream()
                .map(LedgerEvent::decisionRecordId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, String> meetings = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    "SELECT id, meeting_no FROM decision_record WHERE id IN (" + Sql.marks(ids.size()) + ")",
                    row -> meetings.put(row.getLong(1), row.getString(2)),
                    ids.toArray());
        }
        return meetings;
    }

    private static String enteredBy(LedgerEvent event, Language language) {
        if (event.creator() != null) {
            return event.creator();
        }
        return event.accountId() == null ? LedgerViews.PORTAL.in(language) : event.actor();
    }

    private static String minute(Instant instant) {
        return MINUTE.format(Clocks.local(instant));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
