package org.techmatch.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** A person's inbox. */
@Controller("/api/my")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "account")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class NotificationController {
    private final Inbox inbox;
    private final NotificationPreferences preferences;

    NotificationController(Inbox inbox, NotificationPreferences preferences) {
        this.inbox = inbox;
        this.preferences = preferences;
    }

    /**
     * The person's messages, newest first.
     *
     * @return a page of messages
     */
    @Get("/notifications")
    @Operation(operationId = "listNotifications", summary = "One's messages")
    NotificationPage notifications(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "true for unread ones only") Boolean unread,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        return inbox.page(actor.id(), Boolean.TRUE.equals(unread), cursor, Language.of(request));
    }

    /** Marks messages as read; those of others are left alone. */
    @Post("/notifications/read")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "markNotificationsRead", summary = "Mark messages as read")
    void read(@Parameter(hidden = true) Actor actor, @Body ReadMark mark) {
        inbox.read(actor.id(), mark);
    }

    /**
     * Which messages come by mail, for every kind.
     *
     * @return a choice for each kind
     */
    @Get("/notification-preferences")
    @Operation(operationId = "listNotificationPreferences", summary = "Which messages come by mail")
    List<NotificationPreference> preferences(
            @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return preferences.of(actor.id(), Language.of(request));
    }

    /**
     * Chooses for some or all kinds.
     *
     * @return a choice for each kind
     */
    @Put("/notification-preferences")
    @Operation(operationId = "changeNotificationPreferences", summary = "Choose which messages come by mail")
    List<NotificationPreference> choose(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @Body List<NotificationPreference> choices) {
        preferences.choose(actor.id(), choices);
        return preferences.of(actor.id(), Language.of(request));
    }
}
