package org.techmatch.alert;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.alert.SavedSearchList.HitList;
import org.techmatch.alert.SavedSearchList.SavedSearchView;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** A person's saved searches. */
@Controller("/api/my/saved-searches")
@Requires(Permission.OWN_ACCOUNT)
@Tag(name = "alert")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SavedSearchController {
    private final SavedSearchService service;
    private final SavedSearches savedSearches;

    SavedSearchController(SavedSearchService service, SavedSearches savedSearches) {
        this.service = service;
        this.savedSearches = savedSearches;
    }

    /**
     * The person's saved searches, the last saved first.
     *
     * @return all of them
     */
    @Get
    @Operation(operationId = "listSavedSearches", summary = "One's saved searches")
    SavedSearchList list(@Parameter(hidden = true) Actor actor) {
        return savedSearches.of(actor.id());
    }

    /**
     * Saves a search with its filters; from then on new and changed listings are told as chosen.
     *
     * @return the saved search
     */
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "saveSearch", summary = "Save a search")
    SavedSearchView save(@Parameter(hidden = true) Actor actor, @Body SavedSearchForm form) {
        return service.save(actor.id(), form);
    }

    /**
     * What was found for a saved search, the newest first; what was withdrawn is left out.
     *
     * @return at most fifty hits
     */
    @Get("/{id}")
    @Operation(operationId = "getSavedSearch", summary = "A saved search and its hits")
    HitList hits(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Its id") long id) {
        return savedSearches.hits(actor.id(), id, Language.of(request));
    }

    /**
     * Renames, pauses, resumes a saved search, or changes how it is told.
     *
     * @return the saved search
     */
    @Put("/{id}")
    @Operation(operationId = "changeSavedSearch", summary = "Change a saved search")
    SavedSearchView change(
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Its id") long id,
            @Body SavedSearchForm form) {
        return service.change(actor.id(), id, form);
    }

    /** Deletes a saved search and its hits. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteSavedSearch", summary = "Delete a saved search")
    void delete(@Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Its id") long id) {
        service.delete(actor.id(), id);
    }

    /**
     * Gives a saved search an Atom feed, whose address works without signing in; a former address ends.
     *
     * @return the saved search
     */
    @Post("/{id}/feed")
    @Operation(operationId = "openSavedSearchFeed", summary = "Open or renew the feed of a saved search")
    SavedSearchView openFeed(
            @Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Its id") long id) {
        return service.openFeed(actor.id(), id);
    }

    /**
     * Ends the feed of a saved search.
     *
     * @return the saved search
     */
    @Delete("/{id}/feed")
    @Operation(operationId = "closeSavedSearchFeed", summary = "End the feed of a saved search")
    SavedSearchView closeFeed(
            @Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Its id") long id) {
        return service.closeFeed(actor.id(), id);
    }
}
