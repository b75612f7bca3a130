package org.techmatch.match;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Sql;

/** Rows of matches, and of what people decided and proposed about them. */
@Singleton
class Matches {
    private static final String SELECT = """
            SELECT m.id, m.version, m.demand_id, m.achievement_id, m.source, m.status, m.score, m.standing, m.newest_at,
                m.explanation, m.proposer_account_id, m.proposer_organisation_id, m.created_at, m.moved_at,
                d.owner_organisation_id, a.holder_organisation_id, COALESCE(pd.visible, FALSE),
                pd.organisation_id IS NOT NULL, COALESCE(pa.visible, FALSE), pd.public_code, pd.title, od.name,
                pa.public_code, pa.title, oa.name
            FROM listing_match m JOIN demand d ON d.id = m.demand_id JOIN achievement a ON a.id = m.achievement_id
                JOIN organisation od ON od.id = d.owner_organisation_id
                JOIN organisation oa ON oa.id = a.holder_organisation_id
                LEFT JOIN public_listing pd ON pd.kind = 'demand' AND pd.listing_id = m.demand_id
                LEFT JOIN public_listing pa ON pa.kind = 'achievement' AND pa.listing_id = m.achievement_id
            WHERE\s""";

    private final Sql sql;

    Matches(Sql sql) {
        this.sql = sql;
    }

    Optional<Match> find(long id) {
        return list("m.id = ?", "", id).stream().findFirst();
    }

    /** The match, locked until the transaction ends. */
    Optional<Match> lock(long id) {
        return sql.first("SELECT id FROM listing_match WHERE id = ? FOR UPDATE", row -> row.getLong(1), id)
                .flatMap(this::find);
    }

    /** The open match of a pair, locked until the transaction ends. */
    Optional<Match> lockOpen(long demandId, long achievementId) {
        return sql.first(
                        "SELECT id FROM listing_match WHERE demand_id = ? AND achievement_id = ? AND open_mark = 1"
                                + " FOR UPDATE",
                        row -> row.getLong(1),
                        demandId,
                        achievementId)
                .flatMap(this::find);
    }

    /** Matches that meet a condition on {@code m}, {@code d} (demand) and {@code a} (achievement). */
    List<Match> list(String condition, String order, @Nullable Object... parameters) {
        return sql.list(SELECT + condition + " " + order, Matches::read, parameters);
    }

    long count(String condition, @Nullable Object... parameters) {
        return sql.count(
                "SELECT COUNT(*) FROM listing_match m JOIN demand d ON d.id = m.demand_id"
                        + " JOIN achievement a ON a.id = m.achievement_id WHERE " + condition,
                parameters);
    }

    private static Match read(ResultSet row) throws SQLException {
        return new Match(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                MatchSource.valueOf(row.getString(5)),
                MatchStatus.valueOf(row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                row.getTimestamp(9).toInstant(),
                row.getString(10),
                number(row, 11),
                number(row, 12),
                row.getTimestamp(13).toInstant(),
                row.getTimestamp(14).toInstant(),
                row.getLong(15),
                row.getLong(16),
                row.getBoolean(17),
                row.getBoolean(18),
                row.getBoolean(19),
                new Match.Face(row.getString(20), row.getString(21), row.getString(22)),
                new Match.Face(row.getString(23), row.getString(24), row.getString(25)));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
