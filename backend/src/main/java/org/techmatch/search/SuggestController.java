package org.techmatch.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;

/** Suggestions while a query is being typed. */
@Controller("/api/suggest")
@Tag(name = "search")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SuggestController {
    private final Suggestions suggestions;

    SuggestController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * Words, titles and organisations that begin with or have what is typed so far; pinyin, whole or by first letters,
     * counts as the characters.
     *
     * @return the suggestions; nothing for more than 40 letters
     */
    @Get
    @Operation(operationId = "suggest", summary = "Suggestions while typing")
    @ApiResponse(
            responseCode = "429",
            description = "Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    SuggestAnswer suggest(
            @QueryValue(defaultValue = "") @Parameter(description = "What is typed so far", example = "锂电") String q) {
        return suggestions.of(q);
    }
}
