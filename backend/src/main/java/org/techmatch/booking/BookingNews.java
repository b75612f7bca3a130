package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Tells the people of the three sides what happens with a booking, and what waits for them. */
@Singleton
class BookingNews {
    private final RoleHolders holders;
    private final Notifications notifications;
    private final Sql sql;

    BookingNews(RoleHolders holders, Notifications notifications, Sql sql) {
        this.holders = holders;
        this.notifications = notifications;
        this.sql = sql;
    }

    /** Tells everybody but one's own side. */
    void others(Booking booking, BookingSide but, String zh, String en) {
        Set<BookingSide> sides = EnumSet.allOf(BookingSide.class);
        sides.remove(but);
        sides(booking, sides, zh, en);
    }

    void all(Booking booking, String zh, String en) {
        sides(booking, EnumSet.allOf(BookingSide.class), zh, en);
    }

    void sides(Booking booking, Set<BookingSide> sides, String zh, String en) {
        Set<Long> people = new LinkedHashSet<>();
        if (sides.contains(BookingSide.ENTERPRISE)) {
            people.addAll(holders.of(Role.ENTERPRISE, booking.enterpriseId()));
        }
        if (sides.contains(BookingSide.UNIT)) {
            people.addAll(holders.of(Role.UNIT_TECH, booking.unitId()));
        }
        if (sides.contains(BookingSide.TEAM)) {
            people.add(booking.representativeId());
            people.addAll(members(booking.id()));
        }
        tell(booking, people, zh, en);
    }

    /** the unit's leading group hears of its silence. */
    void leadingGroup(Booking booking, String zh, String en) {
        tell(booking, holders.of(Role.UNIT_LEADING_GROUP, booking.unitId()), zh, en);
    }

    private void tell(Booking booking, Iterable<Long> people, String zh, String en) {
        people.forEach(person -> notifications.tell(
                person,
                NotificationKind.BOOKING,
                new Text("预约项目 " + booking.code() + "：" + zh, "Booking " + booking.code() + ": " + en),
                "/workbench/bookings/" + booking.id()));
    }

    private List<Long> members(long projectId) {
        return sql.list("SELECT account_id FROM booking_member WHERE project_id = ?", row -> row.getLong(1), projectId);
    }
}
