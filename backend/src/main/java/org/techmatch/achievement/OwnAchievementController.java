package org.techmatch.achievement;

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
import org.techmatch.listing.ListingMove;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** The achievements of one's organisation. */
@Controller("/api/my/achievements/{id}")
@Requires(Permission.KEEP_ACHIEVEMENT)
@Tag(name = "achievement")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnAchievementController {
    private final OwnAchievements achievements;
    private final OwnAchievementService service;

    OwnAchievementController(OwnAchievements achievements, OwnAchievementService service) {
        this.achievements = achievements;
        this.service = service;
    }

    /**
     * Where an achievement stands and what can be done with it.
     *
     * @return the achievement
     */
    @Get
    @Operation(operationId = "getOwnAchievement", summary = "An achievement of one's organisation")
    OwnAchievementView achievement(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the achievement") long id) {
        return achievements.view(id, actor, Language.of(request));
    }

    /**
     * Moves it along SM-04: publish, publish-revision, confirm, unpublish, hide or withdraw.
     *
     * @return the achievement as it is now
     */
    @Post("/moves/{action}")
    @Operation(operationId = "moveAchievement", summary = "Publish, take down or withdraw an achievement")
    OwnAchievementView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the achievement") long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body ListingMove move) {
        service.move(id, action, move.version(), move.reason(), actor);
        return achievements.view(id, actor, Language.of(request));
    }
}
