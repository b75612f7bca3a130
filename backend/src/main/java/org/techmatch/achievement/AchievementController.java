package org.techmatch.achievement;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.techmatch.platform.PublicAddress;

/** Public reading of achievements. */
@Controller("/api/achievements")
@Tag(name = "achievement")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class AchievementController {
    private final Achievements achievements;
    private final PublicAddress address;

    AchievementController(Achievements achievements, PublicAddress address) {
        this.achievements = achievements;
        this.address = address;
    }

    /**
     * Everything public of one achievement; 404 for anything that is not public. The ETag carries the version.
     *
     * @return the achievement
     */
    @Get("/{code}")
    @Operation(operationId = "getAchievement", summary = "A published achievement")
    @ApiResponse(
            responseCode = "404",
            description = "No published achievement has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<AchievementPage> achievement(
            HttpRequest<?> request,
            @PathVariable @Parameter(description = "Public code", example = "CG-2026-000318") String code) {
        AchievementPage page = achievements.get(code, address.of(request));
        return HttpResponse.ok(page).header("ETag", "\"" + page.version() + "\"");
    }
}
