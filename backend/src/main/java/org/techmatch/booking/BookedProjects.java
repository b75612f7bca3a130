package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** reads the public face of booked projects. */
@Singleton
public class BookedProjects {
    private static final int CARDS_MAX = 100;
    private static final int MONTH = 7;
    private static final String PUBLIC = Arrays.stream(BookingStatus.values())
            .filter(BookingStatus::isPublic)
            .map(each -> "'" + each.name() + "'")
            .collect(Collectors.joining(", "));

    private final Sql sql;

    BookedProjects(Sql sql) {
        this.sql = sql;
    }

    /**
     * The newest first, at most 100.
     *
     * @param demand public code of a demand; null for all
     */
    public BookedHall hall(@Nullable String demand, Language language) {
        return new BookedHall(sql.list(
                "SELECT b.code, b.status, b.demand_code, p.title, p.disciplines, o.name, b.expected_delivery"
                        + " FROM booked_project b JOIN organisation o ON o.id = b.unit_id"
                        + " LEFT JOIN public_listing p ON p.kind = 'demand' AND p.listing_id = b.demand_id AND p.visible"
                        + " WHERE b.status IN (" + PUBLIC + ") AND (? IS NULL OR b.demand_code = ?)"
                        + " ORDER BY b.effective_at DESC, b.id DESC LIMIT " + CARDS_MAX,
                row -> card(row, language),
                demand,
                demand));
    }

    private static BookedHall.Card card(ResultSet row, Language language) throws SQLException {
        Date expected = row.getDate(7);
        String fields = row.getString(5);
        return new BookedHall.Card(
                row.getString(1),
                StateView.of(BookingStatus.valueOf(row.getString(2)), language),
                row.getString(3),
                row.getString(4),
                fields == null || fields.isBlank()
                        ? List.of()
                        : List.of(fields.replaceAll("[\\[\\]\" ]", "").split(",")),
                row.getString(6),
                expected == null ? null : expected.toLocalDate().toString().substring(0, MONTH));
    }
}
