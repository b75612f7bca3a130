package org.techmatch.booking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Booked projects up to their signing, for their sides. */
@Controller("/api/my/bookings")
@Tag(name = "booking")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingController {
    private final Bookings bookings;
    private final BookingScope scope;
    private final BookingViews views;
    private final BookingService service;
    private final NegotiationService negotiation;
    private final BookingNames names;

    BookingController(
            Bookings bookings,
            BookingScope scope,
            BookingViews views,
            BookingService service,
            NegotiationService negotiation,
            BookingNames names) {
        this.bookings = bookings;
        this.scope = scope;
        this.views = views;
        this.service = service;
        this.negotiation = negotiation;
        this.names = names;
    }

    /** The projects of a person. */
    @Serdeable
    record BookingList(List<Row> items) {
        /** A project in a list. */
        @Serdeable
        record Row(
                long id,
                String code,
                StateView state,
                String title,
                String enterprise,
                String unit,
                @Nullable LocalDate expectedDelivery) {}
    }

    /**
     * A new version of the terms.
     *
     * @param base number of the version that the person has seen; 0 for none
     */
    @Serdeable
    record NewTerms(int base, BookingTerms terms, @Nullable String note) {}

    /** Where a proposed project is found. */
    @Serdeable
    record Proposed(long id) {}

    /**
     * Projects in which one has a part, the newest first; at most 200.
     *
     * @return the projects
     */
    @Get
    @Requires(Permission.SEE_BOOKINGS)
    @Operation(operationId = "listBookings", summary = "Booked projects of one's own")
    BookingList list(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        Language language = Language.of(request);
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = scope.condition(actor, parameters);
        return new BookingList(bookings.list(condition, "ORDER BY b.id DESC LIMIT 200", parameters.toArray()).stream()
                .map(each -> new BookingList.Row(
                        each.id(),
                        each.code(),
                        StateView.of(each.status(), language),
                        each.title(),
                        names.organisation(each.enterpriseId()),
                        names.organisation(each.unitId()),
                        each.expectedDelivery()))
                .toList());
    }

    /**
     * Proposes to book a demand.
     *
     * @return the project's id
     */
    @Post
    @Requires(Permission.PROPOSE_BOOKING)
    @Operation(operationId = "proposeBooking", summary = "Propose to book a demand without supply")
    Proposed propose(@Parameter(hidden = true) Actor actor, @Body NewBooking booking) {
        return new Proposed(service.propose(booking, actor));
    }

    /**
     * A project with its terms, milestones, outcomes and what waits for whom.
     *
     * @return the project
     */
    @Get("/{id}")
    @Requires(Permission.SEE_BOOKINGS)
    @Operation(operationId = "getBooking", summary = "A booked project of one's own")
    BookingView booking(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id) {
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Accepts, withdraws, starts, reports a risk or settles.
     *
     * @return the project as it is now
     */
    @Post("/{id}/moves/{action}")
    @Requires(Permission.KEEP_BOOKING)
    @Operation(operationId = "moveBooking", summary = "Take a step that one side takes alone")
    BookingView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body BookingMove move) {
        service.move(id, action, move, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Puts a new version of the terms on the table.
     *
     * @return the project as it is now
     */
    @Post("/{id}/terms")
    @Requires(Permission.KEEP_BOOKING)
    @Operation(operationId = "writeBookingTerms", summary = "Propose a version of the terms")
    BookingView write(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @Body NewTerms terms) {
        negotiation.write(id, terms.base(), terms.terms(), terms.note(), actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Agrees to a version; with the third side it is frozen and its agreement issued.
     *
     * @return the project as it is now
     */
    @Post("/{id}/terms/{seq}/agreement")
    @Requires(Permission.KEEP_BOOKING)
    @Operation(operationId = "agreeBookingTerms", summary = "Agree to a version of the terms")
    BookingView agree(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @PathVariable @Parameter(description = "Number of the version") int seq) {
        negotiation.agree(id, seq, actor);
        return views.view(id, actor, Language.of(request));
    }
}
