package org.techmatch.booking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** Booked projects from their start on: milestones, delivery, extensions and ends. */
@Controller("/api/my/bookings/{id}")
@Requires(Permission.KEEP_BOOKING)
@Tag(name = "booking")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class BookingWorkController {
    private final BookingViews views;
    private final AcceptanceService acceptance;
    private final DeliveryService delivery;
    private final RequestService requests;

    BookingWorkController(
            BookingViews views, AcceptanceService acceptance, DeliveryService delivery, RequestService requests) {
        this.views = views;
        this.acceptance = acceptance;
        this.delivery = delivery;
        this.requests = requests;
    }

    /** What is handed in. */
    @Serdeable
    record NewSubmission(String evidence) {}

    /** The result that is handed in. */
    @Serdeable
    record NewOutput(long achievementId, String evidence) {}

    /** By which decision it is delivered. */
    @Serdeable
    record NewDelivery(long decisionRecordId) {}

    /** What is taken back, by which decision and why. */
    @Serdeable
    record NewCorrection(long eventId, long decisionRecordId, String reason) {}

    /** The number of a decision that was recorded. */
    @Serdeable
    record Decided(long decisionRecordId) {}

    /**
     * Hands in a milestone.
     *
     * @return the project as it is now
     */
    @Post("/milestones/{seq}/submissions")
    @Operation(operationId = "submitMilestone", summary = "Hand in a milestone")
    BookingView submit(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @PathVariable @Parameter(description = "Number of the milestone") int seq,
            @Body NewSubmission submission) {
        acceptance.submit(id, seq, submission.evidence(), actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Uses one's key on a submission; the delivery as a whole is milestone 0.
     *
     * @return the project as it is now
     */
    @Post("/milestones/{seq}/verdicts")
    @Operation(operationId = "judgeMilestone", summary = "Judge a submission for one's side")
    BookingView judge(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @PathVariable @Parameter(description = "Number of the milestone") int seq,
            @Header(name = "Idempotency-Key", defaultValue = "")
                    @Parameter(description = "R-007: the same again changes nothing")
                    String key,
            @Body Verdict verdict) {
        acceptance.judge(id, seq, verdict, key, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Hands in the achievement that came out.
     *
     * @return the project as it is now
     */
    @Post("/output")
    @Operation(operationId = "submitOutput", summary = "Hand in the achievement that came out")
    BookingView output(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @Body NewOutput output) {
        delivery.output(id, output.achievementId(), output.evidence(), actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Records the unit's decision on the delivery or a correction.
     *
     * @return the record's number
     */
    @Post("/decisions")
    @Operation(operationId = "decideBooking", summary = "Record the unit's decision")
    Decided decide(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @Header(name = "Idempotency-Key", defaultValue = "")
                    @Parameter(description = "R-007: the same again changes nothing")
                    String key,
            @Body BookingDecision decision) {
        return new Decided(delivery.decide(id, decision, key, actor));
    }

    /**
     * Delivers: the owners are written and everything vests, once.
     *
     * @return the project as it is now
     */
    @Post("/delivery")
    @Operation(operationId = "deliverBooking", summary = "Deliver and vest")
    BookingView deliver(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @Header(name = "Idempotency-Key", defaultValue = "")
                    @Parameter(description = "R-007: the same again changes nothing")
                    String key,
            @Body NewDelivery body) {
        delivery.deliver(id, body.decisionRecordId(), key, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Takes back what vested wrongly, by a reversing event.
     *
     * @return the project as it is now
     */
    @Post("/corrections")
    @Operation(operationId = "correctVesting", summary = "Reverse a vesting by decision")
    BookingView correct(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @Header(name = "Idempotency-Key", defaultValue = "")
                    @Parameter(description = "R-007: the same again changes nothing")
                    String key,
            @Body NewCorrection body) {
        delivery.correct(id, body.eventId(), body.decisionRecordId(), body.reason(), key, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Asks the other sides for an extension or an end.
     *
     * @return the project as it is now
     */
    @Post("/requests")
    @Operation(operationId = "requestBookingChange", summary = "Ask for an extension or an end")
    BookingView ask(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @Body NewRequest body) {
        requests.ask(id, body, actor);
        return views.view(id, actor, Language.of(request));
    }

    /**
     * Agrees to a request for one's side.
     *
     * @return the project as it is now
     */
    @Post("/requests/{requestId}/agreement")
    @Operation(operationId = "agreeBookingRequest", summary = "Agree to an extension or an end")
    BookingView agree(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the project") long id,
            @PathVariable @Parameter(description = "Id of the request") long requestId) {
        requests.agree(id, requestId, actor);
        return views.view(id, actor, Language.of(request));
    }
}
