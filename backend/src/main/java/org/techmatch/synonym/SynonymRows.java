package org.techmatch.synonym;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** Reads the groups. Words stand in one column, separated by commas, which no word contains. */
@Singleton
class SynonymRows {
    static final String SEPARATOR = ",";
    private static final int PAGE = 50;
    private static final String COLUMNS =
            "SELECT id, version, words, built_in, changed_by, changed_at FROM synonym_group";

    private final Sql sql;

    SynonymRows(Sql sql) {
        this.sql = sql;
    }

    /** Groups that have the words somewhere, newest number first, from the one after a number on. */
    SynonymPage page(String words, @Nullable Long before) {
        String like = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String found = " WHERE NOT removed AND LOWER(words) LIKE ?";
        long total = sql.count("SELECT COUNT(*) FROM synonym_group" + found, like);
        List<SynonymGroup> read = new ArrayList<>(sql.list(
                COLUMNS + found + " AND id < ? ORDER BY id DESC LIMIT " + (PAGE + 1),
                SynonymRows::group,
                like,
                before == null ? Long.MAX_VALUE : before));
        boolean more = read.size() > PAGE;
        if (more) {
            read.removeLast();
        }
        return new SynonymPage(total, read, more ? String.valueOf(read.getLast().id()) : null);
    }

    Optional<SynonymGroup> find(long id) {
        return sql.first(COLUMNS + " WHERE id = ? AND NOT removed", SynonymRows::group, id);
    }

    /** The same, locked until the transaction ends. */
    Optional<SynonymGroup> lock(long id) {
        return sql.first(COLUMNS + " WHERE id = ? AND NOT removed FOR UPDATE", SynonymRows::group, id);
    }

    /** The words of every group in force. */
    List<List<String>> all() {
        return sql.list(
                "SELECT words FROM synonym_group WHERE NOT removed ORDER BY id", row -> words(row.getString(1)));
    }

    /** Changes whenever any group does. */
    String state() {
        return sql.first(
                        "SELECT COUNT(*), COALESCE(SUM(version), 0), COALESCE(MAX(id), 0) FROM synonym_group",
                        row -> row.getLong(1) + "/" + row.getLong(2) + "/" + row.getLong(3))
                .orElse("");
    }

    private static List<String> words(String joined) {
        return Arrays.asList(joined.split(SEPARATOR));
    }

    private static SynonymGroup group(ResultSet row) throws SQLException {
        return new SynonymGroup(
                row.getLong(1),
                row.getLong(2),
                words(row.getString(3)),
                row.getString(4) != null,
                row.getString(5),
                Clocks.local(row.getTimestamp(6).toInstant()));
    }
}
