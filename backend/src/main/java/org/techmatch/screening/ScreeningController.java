package org.techmatch.screening;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.PublicAddress;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** The reviewer's desk (SM-03). */
@Controller("/api/my/screenings")
@Requires(Permission.SCREEN_SECRECY)
@Tag(name = "screening")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class ScreeningController {
    private static final List<ScreeningStatus> OPEN = List.of(ScreeningStatus.SUBMITTED, ScreeningStatus.ESCALATED);

    private final ScreeningService service;
    private final ScreeningViews views;
    private final PublicAddress address;

    ScreeningController(ScreeningService service, ScreeningViews views, PublicAddress address) {
        this.service = service;
        this.views = views;
        this.address = address;
    }

    /**
     * Screenings at one's desk, oldest first.
     *
     * @return a page of twenty
     */
    @Get
    @Operation(operationId = "listScreenings", summary = "Screenings at one's desk")
    ScreeningList screenings(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "A state; without it those that wait") String state,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        return views.list(actor, states(state), cursor == null ? 0 : position(cursor), Language.of(request));
    }

    /**
     * What is to be published, what the public sees now, and what was found in it.
     *
     * @return the screening
     */
    @Get("/{id}")
    @Operation(operationId = "getScreening", summary = "A screening with its content")
    ScreeningView screening(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the screening") long id) {
        return views.view(id, actor, address.of(request), Language.of(request));
    }

    /**
     * Decides: {@code clear}, {@code return}, {@code escalate} or {@code suspect}.
     *
     * @return the screening as it is now
     */
    @Post("/{id}/moves/{action}")
    @Operation(operationId = "decideScreening", summary = "Decide a screening")
    ScreeningView decide(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "Id of the screening") long id,
            @PathVariable @Parameter(description = "What to do, as `moves` names it") String action,
            @Body ScreeningMove move) {
        service.decide(id, action, move.version(), move.answers(), move.reason(), actor);
        return views.view(id, actor, address.of(request), Language.of(request));
    }

    private static List<ScreeningStatus> states(@Nullable String state) {
        if (state == null || state.isBlank()) {
            return OPEN;
        }
        return Arrays.stream(ScreeningStatus.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> wrong("state", "没有这个状态。", "Unknown state."));
    }

    private static long position(String cursor) {
        if (!cursor.matches("\\d{1,18}")) {
            throw wrong("cursor", "翻页位置无法识别，请从第一页开始。", "Unknown cursor; begin with the first page.");
        }
        return Long.parseLong(cursor);
    }

    private static Refused wrong(String field, String zh, String en) {
        return Refused.invalid(List.of(new FieldProblem(field, new Text(zh, en))));
    }
}
