package org.techmatch.booking;

import jakarta.inject.Singleton;
import org.techmatch.platform.Sql;

/** The names of organisations and people on a booking's pages and papers. */
@Singleton
class BookingNames {
    private final Sql sql;

    BookingNames(Sql sql) {
        this.sql = sql;
    }

    String organisation(long id) {
        return sql.first("SELECT name FROM organisation WHERE id = ?", row -> row.getString(1), id)
                .orElse("");
    }

    String person(long accountId) {
        return sql.first("SELECT real_name FROM account WHERE id = ?", row -> row.getString(1), accountId)
                .orElse("");
    }
}
