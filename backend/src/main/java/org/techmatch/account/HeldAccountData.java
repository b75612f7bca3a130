package org.techmatch.account;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** what this room and the rooms before it hold about a person. No secret, hash or token is among it. */
@Factory
class HeldAccountData {
    @Singleton
    OwnData account(Sql sql) {
        return part(
                sql,
                "account",
                "SELECT login_name, real_name, mobile, email, status, created_at, updated_at,"
                        + " totp_secret IS NOT NULL AS second_factor FROM account WHERE id = ?");
    }

    @Singleton
    OwnData memberships(Sql sql) {
        return part(
                sql,
                "memberships",
                "SELECT o.public_code, o.name AS organisation, m.role, m.from_date, m.to_date, m.status, m.requested_at,"
                        + " m.approved_at, m.ended_at FROM membership m"
                        + " LEFT JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = ? ORDER BY m.id");
    }

    @Singleton
    OwnData consents(Sql sql) {
        return part(
                sql,
                "consents",
                "SELECT purpose, version, given_at, withdrawn_at FROM account_consent WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData sessions(Sql sql) {
        return part(
                sql,
                "sessions",
                "SELECT agent, address, created_at, seen_at, ends_at, revoked_at FROM portal_session"
                        + " WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData identities(Sql sql) {
        return part(
                sql,
                "identities",
                "SELECT issuer, subject, created_at FROM account_identity WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData notifications(Sql sql) {
        return part(
                sql,
                "notifications",
                "SELECT kind, title_zh, title_en, link, created_at, read_at, mailed_at FROM notification"
                        + " WHERE account_id = ? ORDER BY id");
    }

    @Singleton
    OwnData acts(Sql sql) {
        return part(
                sql,
                "acts",
                "SELECT at, address, action, subject_type, subject_id, from_state, to_state, reason FROM audit_event"
                        + " WHERE account_id = ? ORDER BY id");
    }

    private static OwnData part(Sql sql, String name, String query) {
        return new OwnData() {
            @Override
            public String part() {
                return name;
            }

            @Override
            public Object of(long accountId) {
                return sql.list(query, HeldAccountData::row, accountId);
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
