package org.techmatch.booking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Sql;

/** the public hall of booked projects; never shares, prices, criteria or people. */
@Controller("/api/booked")
@Tag(name = "booking")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class BookedHallController {
    private static final int CARDS_MAX = 100;
    private static final String PUBLIC = Arrays.stream(BookingStatus.values())
            .filter(BookingStatus::isPublic)
            .map(each -> "'" + each.name() + "'")
            .collect(Collectors.joining(", "));

    private final Sql sql;

    BookedHallController(Sql sql) {
        this.sql = sql;
    }

    /** The public cards. */
    @Serdeable
    record BookedHall(List<Card> items) {
        /**
         * What the public sees of a booked project.
         *
         * @param demandTitle null when the demand is public no longer
         * @param delivery month of the expected delivery, as {@code 2027-06}
         */
        @Serdeable
        record Card(
                String code,
                StateView state,
                String demandCode,
                @Nullable String demandTitle,
                List<String> fieldCodes,
                String unit,
                @Nullable String delivery) {}
    }

    /**
     * Booked projects, the newest first; at most 100.
     *
     * @return their cards
     */
    @Get
    @Operation(operationId = "listBooked", summary = "Public cards of booked projects")
    BookedHall hall(
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "Public code of a demand") String demand) {
        Language language = Language.of(request);
        return new BookedHall(sql.list(
                "SELECT b.code, b.status, b.demand_code, p.title, p.disciplines, o.name, b.expected_delivery"
                        + " FROM booked_project b JOIN organisation o ON o.id = b.unit_id"
                        + " LEFT JOIN public_listing p ON p.kind = 'demand' AND p.listing_id = b.demand_id AND p.visible"
                        + " WHERE b.status IN (" + PUBLIC + ") AND (? IS NULL OR b.demand_code = ?)"
                        + " ORDER BY b.effective_at DESC, b.id DESC LIMIT " + CARDS_MAX,
                row -> {
                    java.sql.Date expected = row.getDate(7);
                    LocalDate day = expected == null ? null : expected.toLocalDate();
                    String fields = row.getString(5);
                    return new BookedHall.Card(
                            row.getString(1),
                            StateView.of(BookingStatus.valueOf(row.getString(2)), language),
                            row.getString(3),
                            row.getString(4),
                            fields == null || fields.isBlank()
                                    ? List.of()
                                    : List.of(
                                            fields.replaceAll("[\\[\\]\" ]", "").split(",")),
                            row.getString(6),
                            day == null ? null : day.toString().substring(0, 7));
                },
                demand,
                demand));
    }
}
