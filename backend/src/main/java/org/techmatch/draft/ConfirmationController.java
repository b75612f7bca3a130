package org.techmatch.draft;

import io.micronaut.core.annotation.Nullable;
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
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.OwnAnswers;

/** Completers confirm the order and the shares in a draft. */
@Controller("/api/my/confirmations/{draftId}")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "draft")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfirmationController {
    private final ConfirmationService service;

    ConfirmationController(ConfirmationService service) {
        this.service = service;
    }

    /** The completers of a draft, as they would be recorded. */
    @Serdeable
    record ConfirmationView(long draftId, @Nullable String title, List<Share> completers, boolean confirmed) {
        /** A completer with the share in per cent. */
        @Serdeable
        record Share(
                int seq, @Nullable String name, @Nullable String share) {}
    }

    /**
     * What a completer is asked to confirm.
     *
     * @return order and shares
     */
    @Get
    @Operation(operationId = "getConfirmation", summary = "Order and shares to confirm")
    ConfirmationView show(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the draft") long draftId) {
        return view(draftId, actor);
    }

    /**
     * Confirms what stands there now; a later change asks anew.
     *
     * @return order and shares
     */
    @Post
    @Operation(operationId = "confirmShares", summary = "Confirm order and shares")
    ConfirmationView confirm(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id of the draft") long draftId) {
        service.confirm(draftId, actor);
        return view(draftId, actor);
    }

    private ConfirmationView view(long draftId, Actor actor) {
        Draft draft = service.get(draftId, actor);
        Form form = new Form(draft.form(), new FieldProblems());
        List<Form> rows = form.rows("completers");
        return new ConfirmationView(
                draftId,
                form.text("title"),
                java.util.stream.IntStream.range(0, rows.size())
                        .mapToObj(i -> new ConfirmationView.Share(
                                i + 1, rows.get(i).text("name"), rows.get(i).text("share")))
                        .toList(),
                service.isConfirmed(draft, actor));
    }
}
