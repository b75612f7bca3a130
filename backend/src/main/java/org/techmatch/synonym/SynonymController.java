package org.techmatch.synonym;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;

/** The synonyms for the operator; a change counts for searches within seconds, without a rebuild. */
@Controller("/api/my/synonyms")
@Requires(Permission.EDIT_SYNONYMS)
@Tag(name = "synonym")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SynonymController {
    private final SynonymRows rows;
    private final SynonymService service;
    private final SynonymsInForce inForce;

    SynonymController(SynonymRows rows, SynonymService service, SynonymsInForce inForce) {
        this.rows = rows;
        this.service = service;
        this.inForce = inForce;
    }

    /**
     * Groups that have the words somewhere, all without words, newest first.
     *
     * @return a page of fifty
     */
    @Get
    @Operation(operationId = "listSynonyms", summary = "Groups of words that mean the same")
    SynonymPage list(
            @QueryValue(defaultValue = "")
                    @Parameter(description = "Letters that occur in one of the words", example = "锂电")
                    String q,
            @QueryValue @Nullable @Parameter(description = "`nextCursor` of the page before") Long cursor) {
        return rows.page(q, cursor);
    }

    /**
     * Adds a group.
     *
     * @return the group
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addSynonyms", summary = "Add a group of synonyms")
    SynonymGroup add(@Body SynonymForm form, @Parameter(hidden = true) Actor actor) {
        SynonymGroup group = service.add(form, actor);
        inForce.refresh();
        return group;
    }

    /**
     * Changes the words of a group.
     *
     * @return the group as it is now
     */
    @Put("/{id}")
    @Operation(operationId = "changeSynonyms", summary = "Change a group of synonyms")
    SynonymGroup change(
            @PathVariable @Parameter(description = "Number of the group") long id,
            @Body SynonymForm form,
            @Parameter(hidden = true) Actor actor) {
        SynonymGroup group = service.change(id, form, actor);
        inForce.refresh();
        return group;
    }

    /** Removes a group; its words are then searched as typed. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeSynonyms", summary = "Remove a group of synonyms")
    void remove(
            @PathVariable @Parameter(description = "Number of the group") long id,
            @QueryValue @Parameter(description = "Version as read before") long version,
            @Parameter(hidden = true) Actor actor) {
        service.remove(id, version, actor);
        inForce.refresh();
    }
}
