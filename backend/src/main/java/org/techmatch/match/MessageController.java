package org.techmatch.match;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The thread of a match, for its parties alone. */
@Controller("/api/my/matches/{id}/messages")
@Requires(Permission.SEE_MATCHES)
@Tag(name = "match")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageController {
    private final MessageService service;

    MessageController(MessageService service) {
        this.service = service;
    }

    /**
     * What the parties wrote to each other.
     *
     * @return the last 200 messages
     */
    @Get
    @Operation(operationId = "listMessages", summary = "The thread of a match")
    MessageList thread(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the match") long id) {
        return service.thread(id, actor, Language.of(request));
    }

    /**
     * Writes to the other parties; possible once both sides have accepted.
     *
     * @return the thread with the message
     */
    @Post
    @Operation(operationId = "writeMessage", summary = "Write to the other parties of a match")
    MessageList write(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the match") long id,
            @Body NewMessage message) {
        service.write(id, message, actor);
        return service.thread(id, actor, Language.of(request));
    }
}
