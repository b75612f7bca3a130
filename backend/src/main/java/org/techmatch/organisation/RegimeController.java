package org.techmatch.organisation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;

/** What a research unit must have before its first deal: its leading group and its internal rules. */
@Controller("/api/my/organisations/{id}")
@Tag(name = "organisation")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class RegimeController {
    private final RegimeService service;

    RegimeController(RegimeService service) {
        this.service = service;
    }

    /**
     * The leading group, empty until there is one.
     *
     * @return the group
     */
    @Get("/leading-group")
    @Requires(Permission.USE_WORKBENCH)
    @Operation(operationId = "getLeadingGroup", summary = "The leading group of a research unit")
    LeadingGroupView group(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The research unit") long id) {
        return service.group(id, actor, Language.of(request));
    }

    /**
     * Replaces the leading group.
     *
     * @return the group
     */
    @Put("/leading-group")
    @Requires(Permission.MANAGE_REGIME)
    @Operation(operationId = "changeLeadingGroup", summary = "Change the leading group")
    LeadingGroupView change(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The research unit") long id,
            @Body LeadingGroupForm form) {
        service.appoint(id, form, actor);
        return service.group(id, actor, Language.of(request));
    }

    /**
     * All internal rules, and whether what the first deal needs is in force.
     *
     * @return the rules
     */
    @Get("/internal-rules")
    @Requires(Permission.USE_WORKBENCH)
    @Operation(operationId = "listInternalRules", summary = "The internal rules of a research unit")
    InternalRuleList rules(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The research unit") long id) {
        return service.rules(id, actor, Language.of(request));
    }

    /**
     * Adds a rule as a draft.
     *
     * @return the rule
     */
    @Post("/internal-rules")
    @Requires(Permission.MANAGE_REGIME)
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addInternalRule", summary = "Add an internal rule")
    InternalRuleView add(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The research unit") long id,
            @Body InternalRuleForm form) {
        return service.rule(id, service.add(id, form, actor), actor, Language.of(request));
    }

    /**
     * Changes a rule that is not in force yet.
     *
     * @return the rule
     */
    @Put("/internal-rules/{ruleId}")
    @Requires(Permission.MANAGE_REGIME)
    @Operation(operationId = "changeInternalRule", summary = "Change an internal rule")
    InternalRuleView change(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The research unit") long id,
            @PathVariable @Parameter(description = "The rule") long ruleId,
            @Body InternalRuleForm form) {
        service.changeRule(id, ruleId, form, actor);
        return service.rule(id, ruleId, actor, Language.of(request));
    }

    /**
     * Takes a step of SM-23.
     *
     * @return the rule
     */
    @Post("/internal-rules/{ruleId}/moves/{action}")
    @Requires(Permission.MANAGE_REGIME)
    @Operation(operationId = "moveInternalRule", summary = "Consult on, enact or report an internal rule")
    InternalRuleView move(
            @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) HttpRequest<?> request,
            @PathVariable @Parameter(description = "The research unit") long id,
            @PathVariable @Parameter(description = "The rule") long ruleId,
            @PathVariable @Parameter(description = "One of its `moves`") String action,
            @Body InternalRuleMove move) {
        service.moveRule(id, ruleId, action, move, actor);
        return service.rule(id, ruleId, actor, Language.of(request));
    }
}
