package org.techmatch.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;

/** Public reading of organisations. */
@Controller("/api/organisations")
@Tag(name = "organisation")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {
    private final OrganisationSearch search;
    private final Catalogues catalogues;

    OrganisationController(OrganisationSearch search, Catalogues catalogues) {
        this.search = search;
        this.catalogues = catalogues;
    }

    /**
     * Verified organisations in the order of registration, with how many public listings each has.
     *
     * @return a page of organisations
     */
    @Get
    @Operation(
            operationId = "listOrganisations",
            summary = "Organisations by kind, district and words",
            parameters = {
                @Parameter(
                        name = "kind",
                        in = ParameterIn.QUERY,
                        description = "Kind of organisation; repeat it for several",
                        array = @ArraySchema(schema = @Schema(implementation = OrganisationKind.class))),
                @Parameter(
                        name = "district",
                        in = ParameterIn.QUERY,
                        description = "Code of the catalogue `district`; repeat it for several",
                        array = @ArraySchema(schema = @Schema(type = "string"))),
                @Parameter(
                        name = "q",
                        in = ParameterIn.QUERY,
                        description = "Words that all occur in name, short name or introduction",
                        schema = @Schema(type = "string", maxLength = 200),
                        example = "理工"),
                @Parameter(
                        name = "cursor",
                        in = ParameterIn.QUERY,
                        description = "`nextCursor` or `previousCursor` of an earlier answer",
                        schema = @Schema(type = "string", pattern = "(after|before)-\\d{1,18}"),
                        example = "after-20"),
                @Parameter(
                        name = "size",
                        in = ParameterIn.QUERY,
                        description = "Organisations a page",
                        schema =
                                @Schema(
                                        type = "integer",
                                        format = "int32",
                                        minimum = "1",
                                        maximum = "50",
                                        defaultValue = "20"))
            })
    OrganisationList organisations(@Parameter(hidden = true) HttpRequest<?> request) {
        return search.list(OrganisationQuery.parse(request.getParameters().asMap(), catalogues, true));
    }

    /**
     * Everything public of one organisation with its newest listings.
     *
     * @return the organisation
     */
    @Get("/{code}")
    @Operation(operationId = "getOrganisation", summary = "An organisation and its newest listings")
    @ApiResponse(
            responseCode = "404",
            description = "No public organisation has this code (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    OrganisationDetail organisation(
            @PathVariable @Parameter(description = "Public code", example = "DW-2026-000012") String code) {
        return search.get(code);
    }
}
