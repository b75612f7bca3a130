package org.techmatch.draft;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Sql;

/** Completers with an account confirm who stands in which order with which share; a change of those asks them anew. */
@Singleton
class Confirmations {
    private final Sql sql;
    private final Clock clock;

    Confirmations(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The accounts among the completers that have not confirmed what stands there now. */
    List<Long> missing(Draft draft) {
        Set<Long> missing = new LinkedHashSet<>(accounts(draft.form()));
        sql.list(
                        "SELECT account_id FROM completer_confirmation WHERE draft_id = ? AND shares_hash = ?"
                                + " AND confirmed_at IS NOT NULL",
                        row -> row.getLong(1),
                        draft.id(),
                        hash(draft.form()))
                .forEach(missing::remove);
        missing.remove(draft.createdBy());
        return new ArrayList<>(missing);
    }

    /** The accounts among the completers. */
    List<Long> accounts(Map<String, Object> form) {
        return rows(form).stream()
                .map(row -> row.get("accountLogin"))
                .filter(login -> login != null && !login.toString().isBlank())
                .map(login -> account(login.toString()))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Long> account(String login) {
        return sql.first(
                "SELECT id FROM account WHERE login_name = ? AND status = 'ACTIVE'",
                row -> row.getLong(1),
                login.strip().toLowerCase(Locale.ROOT));
    }

    void confirm(Draft draft, long accountId) {
        sql.update(
                "INSERT INTO completer_confirmation (draft_id, account_id, shares_hash, confirmed_at)"
                        + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE confirmed_at = COALESCE(confirmed_at, ?)",
                draft.id(),
                accountId,
                hash(draft.form()),
                clock.instant(),
                clock.instant());
    }

    /**
     * Notes that somebody is asked to confirm what stands there now; requests for what stood there before are void.
     *
     * @return false when the person was asked already
     */
    boolean ask(Draft draft, long accountId) {
        String hash = hash(draft.form());
        sql.update(
                "DELETE FROM completer_confirmation WHERE draft_id = ? AND shares_hash <> ? AND confirmed_at IS NULL",
                draft.id(),
                hash);
        return sql.update(
                        "INSERT IGNORE INTO completer_confirmation (draft_id, account_id, shares_hash, asked_at)"
                                + " VALUES (?, ?, ?, ?)",
                        draft.id(),
                        accountId,
                        hash,
                        clock.instant())
                == 1;
    }

    /** A fingerprint of order, names and shares. */
    private static String hash(Map<String, Object> form) {
        StringBuilder text = new StringBuilder(String.valueOf(form.get("title")));
        for (Map<?, ?> row : rows(form)) {
            text.append('\n').append(row.get("name")).append('\t').append(row.get("accountLogin"));
            text.append('\t').append(row.get("share"));
        }
        return Hashes.sha256(text.toString());
    }

    private static List<Map<?, ?>> rows(Map<String, Object> form) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (form.get("completers") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> row) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
