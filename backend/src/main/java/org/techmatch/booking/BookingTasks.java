package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.document.SignatureView;
import org.techmatch.document.Signatures;

/** What waits for a person in booked projects, for the workbench. */
@Singleton
public class BookingTasks {
    private static final String OPEN = "b.status IN ('PROPOSED', 'NEGOTIATING', 'EFFECTIVE', 'IN_PROGRESS', 'AT_RISK',"
            + " 'OUTPUT_SUBMITTED') AND ";

    private final Bookings bookings;
    private final BookingScope scope;
    private final BookingWaits waits;
    private final TermsVersions versions;
    private final Milestones milestones;
    private final Signatures signatures;

    BookingTasks(
            Bookings bookings,
            BookingScope scope,
            BookingWaits waits,
            TermsVersions versions,
            Milestones milestones,
            Signatures signatures) {
        this.bookings = bookings;
        this.scope = scope;
        this.waits = waits;
        this.versions = versions;
        this.milestones = milestones;
        this.signatures = signatures;
    }

    /**
     * Something that waits for one of the person's sides.
     *
     * @param due by when; null without a date
     */
    public record Task(
            long bookingId,
            String title,
            Instant since,
            @Nullable LocalDate due) {}

    /** One task a project and due date, the oldest first. */
    public List<Task> of(Actor by) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = OPEN + scope.condition(by, parameters);
        List<Task> tasks = new ArrayList<>();
        for (Booking each : bookings.list(condition, "ORDER BY b.moved_at LIMIT 50", parameters.toArray())) {
            List<String> sides = scope.sides(each, by).stream().map(Enum::name).toList();
            waits(each).stream()
                    .filter(wait -> sides.contains(wait.side()))
                    .map(wait -> new Task(each.id(), each.title(), each.movedAt(), wait.due()))
                    .distinct()
                    .forEach(tasks::add);
        }
        return tasks;
    }

    private List<BookingView.Waiting> waits(Booking booking) {
        Long document = booking.documentId();
        List<SignatureView> signed = document == null
                ? List.of()
                : signatures.of(document).stream().map(Signatures.Signed::view).toList();
        BookingTerms terms =
                versions.newest(booking.id()).map(TermsVersions.Version::terms).orElse(null);
        return waits.of(booking, terms, milestones.of(booking.id()), signed);
    }
}
