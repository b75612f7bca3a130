package org.techmatch.contact;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Problem;

/** NDAs, signed by organisations for the files of a listing. */
@Controller("/api/my/ndas")
@Tag(name = "contact")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class NdaController {
    private final NdaService service;

    NdaController(NdaService service) {
        this.service = service;
    }

    /**
     * The NDA of a public listing, its files, and whether the person's organisations have signed it.
     *
     * @return the NDA
     */
    @Get
    @Requires(Permission.READ_FILES)
    @Operation(operationId = "getNda", summary = "The NDA of a listing")
    @ApiResponse(
            responseCode = "404",
            description = "No public listing with NDA files has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    NdaView get(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "Public code of the listing", example = "CG-2026-000001")
                    String listing) {
        return service.view(listing, actor);
    }

    /**
     * Signs for a verified organisation; all its members may download the files from then on. A second signature changes
     * nothing.
     *
     * @return the NDA as it stands now
     */
    @Post
    @Requires(Permission.SIGN_NDA)
    @Operation(operationId = "signNda", summary = "Sign an NDA for an organisation")
    @ApiResponse(
            responseCode = "404",
            description = "No such listing, or no organisation that the person may sign for (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The text has changed since it was shown (`/problems/conflict`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    NdaView sign(@Parameter(hidden = true) Actor actor, @Body Signature signature) {
        service.sign(signature, actor);
        return service.view(signature.listingCode(), actor);
    }
}
