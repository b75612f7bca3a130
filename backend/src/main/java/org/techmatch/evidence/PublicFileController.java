package org.techmatch.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
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

/** public files of what is public now. */
@Controller("/api/files")
@Tag(name = "file")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class PublicFileController {
    private final FileDownloads downloads;

    PublicFileController(FileDownloads downloads) {
        this.downloads = downloads;
    }

    /**
     * Downloads a PUBLIC file of a published listing, always as an attachment.
     *
     * @return the file
     */
    @Get(uri = "/{id}", produces = MediaType.ALL)
    @Operation(operationId = "downloadPublicFile", summary = "Download a published file")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "No public file has this id (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> download(
            @Parameter(hidden = true) HttpRequest<?> request, @PathVariable @Parameter(description = "Id") long id) {
        return downloads.open(id);
    }
}
