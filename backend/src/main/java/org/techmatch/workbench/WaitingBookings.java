package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.booking.BookingTasks;
import org.techmatch.platform.Clocks;
import org.techmatch.workbench.WorkbenchView.Due;
import org.techmatch.workbench.WorkbenchView.Waiting;

/** What waits for a person's sides in booked projects: without a date at once, with one among the next dates. */
@Singleton
class WaitingBookings {
    private final BookingTasks tasks;

    WaitingBookings(BookingTasks tasks) {
        this.tasks = tasks;
    }

    List<Waiting> of(Actor by) {
        return tasks.of(by).stream()
                .filter(task -> task.due() == null)
                .map(task -> new Waiting("ACT_IN_BOOKING", task.title(), null, link(task), Clocks.local(task.since())))
                .toList();
    }

    List<Due> dates(Actor by) {
        return tasks.of(by).stream()
                .flatMap(task -> java.util.Optional.ofNullable(task.due()).stream()
                        .map(due -> new Due("MILESTONE_DUE", task.title(), due, link(task))))
                .toList();
    }

    private static String link(BookingTasks.Task task) {
        return "/workbench/bookings/" + task.bookingId();
    }
}
