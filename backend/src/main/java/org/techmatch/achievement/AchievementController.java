package org.techmatch.achievement;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Public reading of achievements. */
@Controller("/api/achievements")
@Tag(name = "achievement")
@ExecuteOn(TaskExecutors.BLOCKING)
class AchievementController {
    private final Achievements achievements;

    AchievementController(Achievements achievements) {
        this.achievements = achievements;
    }

    /** Everything public of one achievement; 404 for anything that is not public. */
    @Get("/{code}")
    @Operation(operationId = "getAchievement", summary = "A published achievement")
    HttpResponse<AchievementPage> achievement(@PathVariable String code) {
        AchievementPage page = achievements.get(code);
        return HttpResponse.ok(page).header("ETag", "\"" + page.version() + "\"");
    }
}
