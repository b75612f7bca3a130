package org.techmatch.alert;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.account.AccountErased;
import org.techmatch.alert.SavedSearchList.SavedSearchView;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** What people do with their saved searches; R-206: those of others are not there. */
@Singleton
public class SavedSearchService {
    private static final int NAME_MAX = 60;

    private final SavedSearches savedSearches;
    private final SavedQuery queries;
    private final Hits hits;
    private final AlertTokens tokens;
    private final Sql sql;
    private final Clock clock;

    SavedSearchService(
            SavedSearches savedSearches, SavedQuery queries, Hits hits, AlertTokens tokens, Sql sql, Clock clock) {
        this.savedSearches = savedSearches;
        this.queries = queries;
        this.hits = hits;
        this.tokens = tokens;
        this.sql = sql;
        this.clock = clock;
    }

    /** Saves a search; what is public already is not told. */
    @Transactional
    SavedSearchView save(long accountId, SavedSearchForm form) {
        FieldProblems problems = new FieldProblems();
        String name = name(form, problems);
        String query = queries.clean(form.query() == null ? "" : form.query(), problems);
        problems.throwIfAny();
        refuseTooMany(accountId);
        Instant now = clock.instant();
        long id = sql.insert(
                """
                INSERT INTO saved_search (account_id, name, query, watch, frequency, in_app, by_mail, created_at, next_at,
                    feed_serial)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                accountId,
                name,
                query,
                form.watch().name(),
                form.frequency().name(),
                form.inApp(),
                form.byMail(),
                now,
                form.frequency().next(now));
        sql.update("UPDATE saved_search SET stop_hash = ? WHERE id = ?", AlertTokens.hash(tokens.stop(id)), id);
        return savedSearches.get(accountId, id);
    }

    /** Renames it, pauses or resumes it, or changes how it is told. */
    @Transactional
    SavedSearchView change(long accountId, long id, SavedSearchForm form) {
        SavedSearchView before = savedSearches.get(accountId, id);
        FieldProblems problems = new FieldProblems();
        String name = name(form, problems);
        problems.throwIfAny();
        Instant now = clock.instant();
        boolean paused = Boolean.TRUE.equals(form.paused());
        boolean sameFrequency = form.frequency() == before.frequency();
        sql.update(
                "UPDATE saved_search SET name = ?, watch = ?, frequency = ?, in_app = ?, by_mail = ?,"
                        + " paused_at = CASE WHEN ? THEN COALESCE(paused_at, ?) END,"
                        + " next_at = CASE WHEN ? THEN next_at ELSE ? END WHERE id = ?",
                name,
                form.watch().name(),
                form.frequency().name(),
                form.inApp(),
                form.byMail(),
                paused,
                now,
                sameFrequency,
                form.frequency() == Frequency.INSTANTLY ? now : form.frequency().next(now),
                id);
        if (paused) {
            hits.dropWaiting(id);
        }
        return savedSearches.get(accountId, id);
    }

    /** Deletes it with everything that was found for it. */
    @Transactional
    void delete(long accountId, long id) {
        savedSearches.get(accountId, id);
        sql.update("DELETE FROM saved_search_hit WHERE saved_search_id = ?", id);
        sql.update("DELETE FROM saved_search WHERE id = ?", id);
    }

    /** Gives it a feed of a new address; an older one ends. */
    @Transactional
    SavedSearchView openFeed(long accountId, long id) {
        savedSearches.get(accountId, id);
        sql.update("UPDATE saved_search SET feed_serial = feed_serial + 1 WHERE id = ?", id);
        int serial = (int) sql.count("SELECT feed_serial FROM saved_search WHERE id = ?", id);
        sql.update("UPDATE saved_search SET feed_hash = ? WHERE id = ?", AlertTokens.hash(tokens.feed(id, serial)), id);
        return savedSearches.get(accountId, id);
    }

    /** Ends its feed. */
    @Transactional
    SavedSearchView closeFeed(long accountId, long id) {
        savedSearches.get(accountId, id);
        sql.update("UPDATE saved_search SET feed_hash = NULL WHERE id = ?", id);
        return savedSearches.get(accountId, id);
    }

    /**
     * Pauses the saved search of a stop link, without signing in; a second time changes nothing.
     *
     * @throws Refused not-found for a token that stops nothing
     */
    @Transactional
    void stop(String token) {
        long id = sql.first(
                        "SELECT id FROM saved_search WHERE stop_hash = ?",
                        row -> row.getLong(1),
                        AlertTokens.hash(token))
                .orElseThrow(Refused::notFound);
        sql.update("UPDATE saved_search SET paused_at = COALESCE(paused_at, ?) WHERE id = ?", clock.instant(), id);
        hits.dropWaiting(id);
    }

    /** nothing that was saved stays behind a person. */
    @EventListener
    void erased(AccountErased event) {
        sql.update(
                "DELETE FROM saved_search_hit WHERE saved_search_id IN (SELECT id FROM saved_search WHERE account_id = ?)",
                event.accountId());
        sql.update("DELETE FROM saved_search WHERE account_id = ?", event.accountId());
    }

    private void refuseTooMany(long accountId) {
        if (sql.count("SELECT COUNT(*) FROM saved_search WHERE account_id = ?", accountId) >= SavedSearches.MAX) {
            Text full = new Text(
                    "最多保存 " + SavedSearches.MAX + " 个订阅，请先删除不用的。",
                    "At most " + SavedSearches.MAX + " searches are saved; delete one first.");
            throw new Refused(ProblemType.NOT_READY, full, List.of(new FieldProblem("name", full)));
        }
    }

    private static String name(SavedSearchForm form, FieldProblems problems) {
        @Nullable String given = form.name();
        String name = given == null ? "" : given.strip();
        problems.length("name", name, 1, NAME_MAX);
        return name;
    }
}
