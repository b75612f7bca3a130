package org.techmatch.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techmatch.exchange.RowOutcome.Done;
import org.techmatch.platform.Text;

/** Counts what became of the rows and gathers what people should know about them. */
final class ImportTally {
    private static final int LINES_NAMED = 5;
    private static final int NOTICES_MAX = 100;

    private final long startNanos;
    private final Map<Done, Long> counts = new EnumMap<>(Done.class);
    private final Map<Text, List<Long>> lines = new LinkedHashMap<>();
    private final Map<Text, Long> times = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private long read;
    private long published;

    ImportTally(long startNanos) {
        this.startNanos = startNanos;
    }

    void add(RowOutcome outcome) {
        read++;
        counts.merge(outcome.done(), 1L, Long::sum);
        published += outcome.published() ? 1 : 0;
        if (unread.size() < NOTICES_MAX) {
            unread.addAll(outcome.unread());
        }
        for (Text notice : outcome.notices()) {
            if (times.containsKey(notice) || times.size() < NOTICES_MAX) {
                times.merge(notice, 1L, Long::sum);
                List<Long> first = lines.computeIfAbsent(notice, key -> new ArrayList<>());
                if (first.size() < LINES_NAMED) {
                    first.add(outcome.line());
                }
            }
        }
    }

    long read() {
        return read;
    }

    ImportResult result(long nowNanos) {
        List<ImportResult.Notice> notices = new ArrayList<>();
        if (!unread.isEmpty()) {
            String names = String.join("、", unread);
            notices.add(new ImportResult.Notice("没有用到的列：" + names, "Columns not used: " + names, 0, List.of()));
        }
        times.forEach((text, rows) -> notices.add(
                new ImportResult.Notice(text.zh(), text.en(), rows, List.copyOf(lines.getOrDefault(text, List.of())))));
        return new ImportResult(
                read,
                count(Done.CREATED),
                count(Done.UPDATED),
                count(Done.UNCHANGED),
                count(Done.REFUSED),
                published,
                notices,
                (nowNanos - startNanos) / 1_000_000);
    }

    private long count(Done done) {
        return counts.getOrDefault(done, 0L);
    }
}
