package org.techmatch.exchange;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.techmatch.exchange.RowOutcome.Done;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * Imports files. Each row is a transaction of its own and is known by its source and its own id, so that an import may be
 * killed, repeated, corrected and run twice at once without a row lost or doubled.
 */
@Singleton
public class ImportService {
    private static final int WORKERS = 4;
    /** Rows on their way at once; bounds the memory however large the file is. */
    private static final int WINDOW = 64;

    private static final long PROGRESS_NANOS = 500_000_000;

    private final RowFiles files;
    private final List<DraftReader> readers;
    private final Holders holders;
    private final ImportedRows imported;
    private final RowService rows;
    private final JsonMapper json;

    ImportService(
            RowFiles files,
            List<DraftReader> readers,
            Holders holders,
            ImportedRows imported,
            RowService rows,
            JsonMapper json) {
        this.files = files;
        this.readers = readers;
        this.holders = holders;
        this.imported = imported;
        this.rows = rows;
        this.json = json;
    }

    /**
     * Imports a file.
     *
     * @param report where to write why rows were refused
     * @throws Refused invalid-request for options that do not fit, unsupported-media-type for an unknown kind of file
     * @throws IOException when the file cannot be read
     */
    public ImportResult run(ImportOptions options, Path file, Path report, ImportProgress progress) throws IOException {
        options.check();
        try (RowSource source = files.open(file)) {
            return run(options, source, report, progress);
        }
    }

    ImportResult run(ImportOptions options, RowSource source, @Nullable Path reportFile, ImportProgress progress)
            throws IOException {
        options.check();
        DraftReader reader = readers.stream()
                .filter(r -> r.kind() == options.kind())
                .findFirst()
                .orElseThrow();
        RowImport rowImport = new RowImport(options, reader, holders.lookup(options.source()), imported, rows, json);
        // Organisations name each other's credit codes, so the first of two in the file must win.
        // one worker keeps the order: holders before parents, and the demo's codes the same on every machine
        boolean inOrder = options.kind() == ImportKind.ORGANISATION || DemoData.SOURCE.equals(options.source());
        int workers = inOrder ? 1 : WORKERS;
        ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("import-", 1).daemon().factory());
        try (ImportReport report = new ImportReport(reportFile)) {
            return new Run(rowImport, pool, report, progress).all(source);
        } finally {
            pool.shutdownNow();
        }
    }

    /** One run over one file: rows go out to the workers in order and come back in order. */
    private static final class Run {
        private final RowImport rowImport;
        private final ExecutorService pool;
        private final ImportReport report;
        private final ImportProgress progress;
        private final ImportTally tally = new ImportTally(System.nanoTime());
        private final Map<String, Long> seen = new HashMap<>();
        private final Deque<Future<RowOutcome>> underway = new ArrayDeque<>();
        private long lastProgress = System.nanoTime();
        private long lastLine;
        private boolean brokenOff;

        Run(RowImport rowImport, ExecutorService pool, ImportReport report, ImportProgress progress) {
            this.rowImport = rowImport;
            this.pool = pool;
            this.report = report;
            this.progress = progress;
        }

        ImportResult all(RowSource source) throws IOException {
            for (Row row = next(source); row != null; row = next(source)) {
                if (underway.size() == WINDOW) {
                    take();
                }
                underway.add(start(row));
            }
            while (!underway.isEmpty()) {
                take();
            }
            ImportResult result = tally.result(System.nanoTime());
            progress.at(result, rate(result));
            return result;
        }

        /** A file that breaks off, such as half a download, ends with a refused row. */
        private @Nullable Row next(RowSource source) {
            if (brokenOff) {
                return null;
            }
            try {
                Row row = source.next();
                lastLine = row == null ? lastLine : row.line();
                return row;
            } catch (IOException e) {
                brokenOff = true;
                return Row.broken(
                        lastLine + 1,
                        "文件从这里起读不下去，可能没有传完整。",
                        "The file cannot be read from here on; it may be incomplete.");
            }
        }

        private Future<RowOutcome> start(Row row) {
            Text broken = row.broken();
            if (broken != null) {
                return CompletableFuture.completedFuture(
                        RowOutcome.refused(row.line(), "", null, broken.zh(), broken.en(), Map.of()));
            }
            Map<String, Object> values = rowImport.map(row);
            String id = RowImport.externalId(values);
            Long before = id.isEmpty() ? null : seen.putIfAbsent(id, row.line());
            if (before != null) {
                return CompletableFuture.completedFuture(RowOutcome.refused(
                        row.line(),
                        id,
                        "externalId",
                        "编号在文件里出现两次：第 " + before + " 行和第 " + row.line() + " 行；只取了第 " + before + " 行。",
                        "The id stands twice, in lines " + before + " and " + row.line() + "; only line " + before
                                + " was taken.",
                        values));
            }
            return pool.submit(() -> rowImport.run(row, values));
        }

        private void take() throws IOException {
            RowOutcome outcome = finished(underway.remove());
            tally.add(outcome);
            if (outcome.done() == Done.REFUSED) {
                report.add(outcome);
            }
            long now = System.nanoTime();
            if (now - lastProgress >= PROGRESS_NANOS) {
                lastProgress = now;
                ImportResult soFar = tally.result(now);
                progress.at(soFar, rate(soFar));
            }
        }

        private static RowOutcome finished(Future<RowOutcome> row) throws IOException {
            try {
                return row.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw Retries.isDatabaseAway(failure) ? databaseAway() : failure;
                }
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("interrupted", e));
            }
        }

        private static Refused databaseAway() {
            return new Refused(
                    ProblemType.UNAVAILABLE,
                    new Text(
                            "数据库连不上了。已存的行都在，恢复后把同一条命令再运行一次即可。",
                            "The database is away. What was stored is kept; run the same command again later."),
                    List.of());
        }

        private static long rate(ImportResult soFar) {
            return soFar.read() * 1_000 / Math.max(1, soFar.millis());
        }
    }
}
