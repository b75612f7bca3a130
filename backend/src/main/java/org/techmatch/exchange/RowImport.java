package org.techmatch.exchange;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.exchange.RowOutcome.Done;
import org.techmatch.exchange.RowOutcome.Stored;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.screening.Attestation;

/** Takes one row of one import from its columns to its outcome; safe to use by several threads at once. */
final class RowImport {
    private static final Logger LOG = LoggerFactory.getLogger(RowImport.class);
    /** Part of every row's hash: a new number makes all rows count as changed. */
    private static final String FORMAT = "1";

    private static final int EXTERNAL_ID_MAX = 120;

    private final ImportOptions options;
    private final DraftReader reader;
    private final Holders.Lookup organisations;
    private final ImportedRows imported;
    private final RowService rows;
    private final JsonMapper json;
    private final @Nullable Attestation attestation;

    RowImport(
            ImportOptions options,
            DraftReader reader,
            Holders.Lookup organisations,
            ImportedRows imported,
            RowService rows,
            JsonMapper json) {
        this.options = options;
        this.reader = reader;
        this.organisations = organisations;
        this.imported = imported;
        this.rows = rows;
        this.json = json;
        String text = options.attestation();
        this.attestation = text == null ? null : new Attestation(text, options.operator());
    }

    /** Our fields of a row. */
    Map<String, Object> map(Row row) {
        return options.mapping().apply(options.kind(), row.values(), options.cutsLongTexts());
    }

    /** The row's own id, empty if it has none. */
    static String externalId(Map<String, Object> values) {
        return Values.text(values.get("externalId")).map(Wording::line).orElse("");
    }

    /** Stores a row, or in a dry run only judges it. */
    RowOutcome run(Row row, Map<String, Object> values) {
        String id = externalId(values);
        if (id.isEmpty() || Wording.length(id) > EXTERNAL_ID_MAX) {
            return RowOutcome.refused(
                    row.line(),
                    id,
                    "externalId",
                    "每行要有编号，最多 120 个字。",
                    "Each row needs an id of at most 120 characters.",
                    values);
        }
        ImportedRows.Key key = new ImportedRows.Key(options.source(), options.kind(), id);
        String hash = hash(values);
        Fields fields = new Fields(later(values), options.cutsLongTexts());
        Draft draft = reader.read(fields, id, organisations);
        return options.dryRun() || !fields.problems().isEmpty()
                ? judge(row, key, hash, draft, fields, values)
                : store(row, key, hash, draft, fields, values);
    }

    private RowOutcome judge(
            Row row, ImportedRows.Key key, String hash, Draft draft, Fields fields, Map<String, Object> values) {
        Optional<ImportedRows.Known> known = imported.find(key);
        if (known.isPresent() && known.get().rowHash().equals(hash)) {
            return outcome(row, key.externalId(), new Stored(Done.UNCHANGED, false), List.of(), fields, values);
        }
        List<FieldProblem> problems = withRules(fields, draft.check(known.map(ImportedRows.Known::targetId)));
        Done would = known.isPresent() ? Done.UPDATED : Done.CREATED;
        Stored judged = new Stored(problems.isEmpty() ? would : Done.REFUSED, false);
        return outcome(row, key.externalId(), judged, problems, fields, values);
    }

    private RowOutcome store(
            Row row, ImportedRows.Key key, String hash, Draft draft, Fields fields, Map<String, Object> values) {
        try {
            Stored stored = Retries.run(() -> rows.store(key, hash, draft, attestation, options.publish()));
            return outcome(row, key.externalId(), stored, List.of(), fields, values);
        } catch (Refused refused) {
            List<FieldProblem> reasons =
                    refused.fields().isEmpty() ? List.of(new FieldProblem("", refused.detail())) : refused.fields();
            return outcome(row, key.externalId(), new Stored(Done.REFUSED, false), reasons, fields, values);
        } catch (RuntimeException e) {
            if (Retries.isDatabaseAway(e)) {
                throw e;
            }
            LOG.error("row {} could not be stored", key.externalId(), e);
            Text reason = new Text("系统没能保存这一行，详情见日志。", "The row could not be stored; the log says why.");
            return outcome(
                    row,
                    key.externalId(),
                    new Stored(Done.REFUSED, false),
                    List.of(new FieldProblem("", reason)),
                    fields,
                    values);
        }
    }

    private RowOutcome outcome(
            Row row, String id, Stored stored, List<FieldProblem> problems, Fields fields, Map<String, Object> values) {
        return new RowOutcome(
                row.line(),
                id,
                stored.done(),
                stored.published(),
                problems,
                stored.done() == Done.REFUSED ? List.of() : fields.notices(),
                values,
                options.mapping().unread(options.kind(), row.values().keySet()));
    }

    /** What the rules say beside what could not be read, without what only follows from that. */
    private List<FieldProblem> withRules(Fields fields, List<FieldProblem> rules) {
        Set<String> silent = new HashSet<>(fields.refused());
        reader.judgedTogether().stream()
                .filter(group -> group.stream().anyMatch(fields.refused()::contains))
                .forEach(silent::addAll);
        List<FieldProblem> all = new ArrayList<>(fields.problems());
        rules.stream().filter(problem -> !silent.contains(problem.field())).forEach(all::add);
        return all;
    }

    private Map<String, Object> later(Map<String, Object> values) {
        if (options.daysLater() == 0) {
            return values;
        }
        Map<String, Object> moved = new TreeMap<>(values);
        for (String field : List.of("publishedOn", "deadline")) {
            moved.computeIfPresent(
                    field,
                    (name, value) -> Values.date(value)
                            .map(day -> day.plusDays(options.daysLater()))
                            .map(LocalDate::toString)
                            .map(Object.class::cast)
                            .orElse(value));
        }
        return moved;
    }

    private String hash(Map<String, Object> values) {
        try {
            return Hashes.sha256(FORMAT + options.cutsLongTexts() + json.writeValueAsString(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
