package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.access.Actor;
import org.techmatch.calendar.CalendarService;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/**
 * The portal's own fictitious units, achievements and demands. Their days are moved to the day on which they are first
 * loaded, so that a new portal always looks alive; loading them again changes nothing. An account for each role comes with
 * them.
 */
@Singleton
public class DemoData {
    /** The source under which the demo data are kept. */
    public static final String SOURCE = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 24);
    private static final List<String> FOLDERS = List.of("lithium", "electronics", "food", "chemicals", "biomachine");

    private final ImportService imports;
    private final RowFiles files;
    private final DemoPeople people;
    private final CalendarService calendars;
    private final Sql sql;
    private final Clock clock;

    DemoData(
            ImportService imports, RowFiles files, DemoPeople people, CalendarService calendars, Sql sql, Clock clock) {
        this.people = people;
        this.calendars = calendars;
        this.sql = sql;
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    /** How many there are of each kind, how many of them are new, and how many were refused, which must be none. */
    public record Counts(long organisations, long achievements, long demands, long created, long refused) {}

    /** Loads all demo data; publishes what is not public yet. */
    public Counts load() {
        ImportResult organisations = load(ImportKind.ORGANISATION);
        ImportResult achievements = load(ImportKind.ACHIEVEMENT);
        ImportResult demands = load(ImportKind.DEMAND);
        people.load();
        loadCalendar();
        return new Counts(
                taken(organisations),
                taken(achievements),
                taken(demands),
                organisations.created() + achievements.created() + demands.created(),
                organisations.refused() + achievements.refused() + demands.refused());
    }

    /** The holidays of 2026 as the State Council's office arranged them; later years are not arranged yet. */
    private void loadCalendar() {
        try (InputStream in = Objects.requireNonNull(DemoData.class.getResourceAsStream("/demo/calendar-2026.csv"))) {
            calendars.loadOnce(
                    2026,
                    "国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    Actor.system("demo"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a load was begun and cut short. */
    public boolean isUnfinished() {
        long loaded = sql.count("SELECT COUNT(*) FROM imported_row WHERE source = ?", SOURCE);
        return loaded > 0 && loaded < rowsInAll();
    }

    private static long rowsInAll() {
        long rows = 0;
        for (String folder : FOLDERS) {
            for (ImportKind kind : ImportKind.values()) {
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file(folder, kind), StandardCharsets.UTF_8))) {
                    rows += lines.lines().filter(line -> !line.isBlank()).count();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return rows;
    }

    private static InputStream file(String folder, ImportKind kind) {
        String name = "/demo/" + folder + "/" + kind.word() + ".jsonl";
        return Objects.requireNonNull(DemoData.class.getResourceAsStream(name), name);
    }

    private static long taken(ImportResult result) {
        return result.read() - result.refused();
    }

    private ImportResult load(ImportKind kind) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(WRITTEN_ON, LocalDate.now(clock.withZone(Clocks.ZONE))));
        ImportOptions options = new ImportOptions(
                kind, SOURCE, Mapping.NONE, "演示数据均为虚构，不涉及国家秘密、国家安全和重大社会公共利益。", "demo", true, false, false, days);
        try (RowSource rows = new DemoRows(kind)) {
            ImportResult result = imports.run(options, rows, null, ImportProgress.NONE);
            if (result.refused() > 0) {
                LOG.warn("{} demo {} refused", result.refused(), kind.word());
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all folders, one after the other. */
    private final class DemoRows implements RowSource {
        private final ImportKind kind;
        private int folder;
        private RowSource current;

        DemoRows(ImportKind kind) throws IOException {
            this.kind = kind;
            this.current = open(0);
        }

        private RowSource open(int index) throws IOException {
            return files.jsonLines(file(FOLDERS.get(index), kind));
        }

        @Override
        public @Nullable Row next() throws IOException {
            Row row = current.next();
            while (row == null && folder + 1 < FOLDERS.size()) {
                current.close();
                folder++;
                current = open(folder);
                row = current.next();
            }
            return row;
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
