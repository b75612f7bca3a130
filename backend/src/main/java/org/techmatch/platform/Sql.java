package org.techmatch.platform;

import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for what a repository's method cannot say: statements put together at run time, batched look-ups and upserts.
 * Joins the transaction that is open, else uses a connection for the one statement.
 */
@Singleton
public class Sql {
    private final ConnectionOperations<Connection> connections;

    Sql(ConnectionOperations<Connection> connections) {
        this.connections = connections;
    }

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
        return execute(sql, parameters, statement -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        });
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** The number that a query without parameters or with them counts. */
    public long count(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** Runs a change and says how many rows it touched. */
    public int update(String sql, @Nullable Object... parameters) {
        return execute(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Inserts a row and says which number the database gave it. */
    public long insert(String sql, @Nullable Object... parameters) {
        return connections.executeWrite(status -> {
            try (PreparedStatement statement =
                    status.getConnection().prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                set(statement, parameters);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });
    }

    /** {@code ?, ?, ?} for a list of values. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private <T> T execute(String sql, @Nullable Object[] parameters, Work<T> work) {
        return connections.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, parameters);
                return work.run(statement);
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
        });
    }

    private static void set(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
    }

    /** A statement that the database did not carry out; the cause says why. */
    public static final class SqlFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SqlFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
