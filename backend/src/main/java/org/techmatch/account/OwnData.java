package org.techmatch.account;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** a part of everything that the portal holds about a person; every room that holds some adds a bean. */
public interface OwnData {
    /** The name of the part in the file. */
    String part();

    /** What is held about the person: maps, lists and plain values. */
    Object of(long accountId);

    /**
     * A part that is the rows of a query.
     *
     * @param query whose only parameter is the account; its columns' names stand in the file
     */
    static OwnData rows(Sql sql, String name, String query) {
        return new OwnData() {
            @Override
            public String part() {
                return name;
            }

            @Override
            public Object of(long accountId) {
                return sql.list(query, OwnData::row, accountId);
            }
        };
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value != null) {
                values.put(columns.getColumnLabel(i), plain(row, i, value));
            }
        }
        return values;
    }

    private static Object plain(ResultSet row, int column, Object value) throws SQLException {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        Timestamp time = value instanceof java.time.temporal.TemporalAccessor || value instanceof Timestamp
                ? row.getTimestamp(column)
                : null;
        return time == null ? value.toString() : Clocks.local(time.toInstant()).toString();
    }
}
