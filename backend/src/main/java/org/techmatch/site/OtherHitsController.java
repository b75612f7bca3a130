package org.techmatch.site;

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
import java.util.List;
import java.util.Set;
import org.techmatch.content.PolicySearch;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.searchindex.text.QueryText;
import org.techmatch.synonym.SynonymsInForce;

/** search over organisations, experts and policies. */
@Controller("/api/search/others")
@Tag(name = "search")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OtherHitsController {
    private static final int SHOWN = 3;

    private final OrganisationSearch organisations;
    private final ExpertSearch experts;
    private final PolicySearch policies;
    private final SynonymsInForce synonyms;

    OtherHitsController(
            OrganisationSearch organisations, ExpertSearch experts, PolicySearch policies, SynonymsInForce synonyms) {
        this.organisations = organisations;
        this.experts = experts;
        this.policies = policies;
        this.synonyms = synonyms;
    }

    /**
     * Verified organisations (platforms among them), people named by achievements and articles of the policy that have
     * the words; nothing without words and for whole texts.
     *
     * @return the first three organisations, at most five people and at most five articles
     */
    @Get
    @Operation(operationId = "searchOthers", summary = "Organisations, people and policies that have the words")
    @ApiResponse(
            responseCode = "429",
            description = "Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    OtherHits others(@QueryValue(defaultValue = "") @Parameter(description = "Words", example = "理工") String q) {
        QueryText text = QueryText.of(q, synonyms.get());
        if (text.isEmpty() || text.isLong()) {
            return new OtherHits(0, List.of(), List.of(), List.of());
        }
        OrganisationList found = organisations.list(
                new OrganisationQuery(Set.of(), Set.of(), String.join(" ", text.terms()), null, SHOWN));
        return new OtherHits(found.total(), found.items(), experts.find(text), policies.find(text));
    }
}
