package org.techmatch.workbench;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** What concerns a person now. */
@Controller("/api/my")
@Tag(name = "workbench")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkbenchController {
    private static final Set<String> KINDS = Set.of("achievement", "demand");
    private static final Set<String> STATES = Set.of(
            "DRAFT", "SCREENING", "READY", "PUBLISHED", "UNPUBLISHED", "EXPIRED", "WITHDRAWN", "PURGED", "OUTSIDE");

    private final Workbench workbench;
    private final OwnListings listings;

    WorkbenchController(Workbench workbench, OwnListings listings) {
        this.workbench = workbench;
        this.listings = listings;
    }

    /**
     * What waits for the person, and how the person's organisations stand.
     *
     * @return the workbench
     */
    @Get("/workbench")
    @Requires(Permission.USE_WORKBENCH)
    @Operation(operationId = "getWorkbench", summary = "What waits for one")
    WorkbenchView workbench(@Parameter(hidden = true) Actor actor, @Parameter(hidden = true) HttpRequest<?> request) {
        return workbench.of(actor, Language.of(request));
    }

    /**
     * Achievements, demands and drafts of one's organisations, last changed first.
     *
     * @return a page of twenty
     */
    @Get("/listings")
    @Requires(Permission.WRITE_LISTING)
    @Operation(operationId = "listOwnListings", summary = "Listings and drafts of one's organisations")
    OwnListingPage listings(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @QueryValue @Nullable @Parameter(description = "achievement or demand") String kind,
            @QueryValue @Nullable @Parameter(description = "A state of SM-04 or SM-06") String state,
            @QueryValue @Nullable @Parameter(description = "`next` of an earlier answer") String cursor) {
        if (kind != null && !KINDS.contains(kind)) {
            throw wrong("kind", "可选：achievement、demand。", "One of: achievement, demand.");
        }
        if (state != null && !STATES.contains(state)) {
            throw wrong("state", "没有这个状态。", "Unknown state.");
        }
        ListingPosition after = cursor == null ? null : position(cursor);
        return listings.page(new OwnListings.Query(kind, state, after), actor, Language.of(request));
    }

    private static ListingPosition position(String cursor) {
        return ListingPosition.parse(cursor)
                .orElseThrow(() -> wrong("cursor", "翻页位置无法识别，请从第一页开始。", "Unknown cursor; begin with the first page."));
    }

    private static Refused wrong(String field, String zh, String en) {
        return Refused.invalid(List.of(new FieldProblem(field, new Text(zh, en))));
    }
}
