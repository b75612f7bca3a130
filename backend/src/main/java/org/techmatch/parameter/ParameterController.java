package org.techmatch.parameter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Problem;

/** The parameters of the rules for those who may read and change them. */
@Controller("/api/my/parameters")
@Requires(Permission.READ_PARAMETERS)
@Tag(name = "parameter")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class ParameterController {
    private final ParameterService service;
    private final ParameterVersions versions;

    ParameterController(ParameterService service, ParameterVersions versions) {
        this.service = service;
        this.versions = versions;
    }

    /**
     * All parameters with their values, bounds and versions.
     *
     * @return the parameters
     */
    @Get
    @Operation(operationId = "listParameters", summary = "Parameters of the rules")
    List<ParameterView> list(
            @io.swagger.v3.oas.annotations.Parameter(hidden = true) HttpRequest<?> request,
            @io.swagger.v3.oas.annotations.Parameter(hidden = true) Actor actor) {
        return service.list(actor, Language.of(request));
    }

    /**
     * Sets a value from a time on. Policy parameters are the science and technology bureau's, technical ones portal
     * operations'; cases that exist keep the value of the day they began.
     *
     * @return the parameter with the new version
     */
    @Post("/{cfg}/versions")
    @Operation(operationId = "setParameter", summary = "Set a parameter from a time on")
    @ApiResponse(
            responseCode = "404",
            description = "No parameter has this number (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ParameterView set(
            @io.swagger.v3.oas.annotations.Parameter(hidden = true) HttpRequest<?> request,
            @io.swagger.v3.oas.annotations.Parameter(hidden = true) Actor actor,
            @PathVariable
                    @io.swagger.v3.oas.annotations.Parameter(
                            description = "Number of the parameter",
                            example = "CFG-51")
                    String cfg,
            @Body NewVersion version) {
        Parameter changed = service.set(cfg, version, actor);
        versions.forget();
        return service.view(changed, actor, Language.of(request));
    }
}
