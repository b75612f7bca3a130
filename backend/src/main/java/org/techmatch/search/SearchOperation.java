package org.techmatch.search;

import io.micronaut.context.annotation.AliasFor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementContent.Stage;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.platform.Problem;

/**
 * An operation that takes the parameters of a search, for the contract; {@link SearchParameters} reads them. It stands in
 * place of {@link Operation}, which would hide the parameters.
 */
@Operation(
        parameters = {
            @Parameter(
                    name = "q",
                    in = ParameterIn.QUERY,
                    description = "Words, a number, a public code or a whole text; read up to 3,000 characters",
                    schema = @Schema(type = "string"),
                    example = "锂电池 热失控"),
            @Parameter(
                    name = "kind",
                    in = ParameterIn.QUERY,
                    description = "Kind of listing",
                    schema =
                            @Schema(
                                    type = "string",
                                    allowableValues = {"all", "achievement", "demand"},
                                    defaultValue = "all")),
            @Parameter(
                    name = "type",
                    in = ParameterIn.QUERY,
                    description =
                            "Type of achievement; any of INVENTION, UTILITY_MODEL, DESIGN, SOFTWARE_COPYRIGHT, IC_LAYOUT,"
                                    + " PLANT_VARIETY, ANIMAL_VARIETY, BIOPHARMA_VARIETY, TECH_SECRET, OTHER_NON_PATENT. Leaves demands as they are",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "stage",
                    in = ParameterIn.QUERY,
                    description = "Stage of an achievement; any of several. Leaves demands as they are",
                    array = @ArraySchema(schema = @Schema(implementation = Stage.class))),
            @Parameter(
                    name = "trlMin",
                    in = ParameterIn.QUERY,
                    description = "Lowest readiness level of an achievement",
                    schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "9")),
            @Parameter(
                    name = "trlMax",
                    in = ParameterIn.QUERY,
                    description = "Highest readiness level of an achievement",
                    schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "9")),
            @Parameter(
                    name = "mode",
                    in = ParameterIn.QUERY,
                    description = "Way to cooperate on an achievement; any of several",
                    array = @ArraySchema(schema = @Schema(implementation = CoopMode.class))),
            @Parameter(
                    name = "price",
                    in = ParameterIn.QUERY,
                    description =
                            "Price band of an achievement in ten thousand yuan; any of NEGOTIABLE, UNDER_50, FROM_50_TO_100,"
                                    + " OVER_100",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "trial",
                    in = ParameterIn.QUERY,
                    description = "Only achievements that may be tried first",
                    schema =
                            @Schema(
                                    type = "boolean",
                                    allowableValues = {"true"})),
            @Parameter(
                    name = "demandKind",
                    in = ParameterIn.QUERY,
                    description = "Kind of demand; any of several. Leaves achievements as they are",
                    array = @ArraySchema(schema = @Schema(implementation = DemandKind.class))),
            @Parameter(
                    name = "booking",
                    in = ParameterIn.QUERY,
                    description = "Only demands that accept booked empowerment",
                    schema =
                            @Schema(
                                    type = "boolean",
                                    allowableValues = {"true"})),
            @Parameter(
                    name = "industry",
                    in = ParameterIn.QUERY,
                    description = "Section or division of GB/T 4754, such as C or C38; any of several",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "discipline",
                    in = ParameterIn.QUERY,
                    description = "First-level discipline of GB/T 13745, such as 480; any of several",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "district",
                    in = ParameterIn.QUERY,
                    description = "Code of the catalogue `district`, such as 510981; any of several",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "organisation",
                    in = ParameterIn.QUERY,
                    description = "Public code of the holder or owner, such as DW-2026-000012; any of several",
                    array = @ArraySchema(schema = @Schema(type = "string"))),
            @Parameter(
                    name = "sort",
                    in = ParameterIn.QUERY,
                    description = "Order; relevance without words is newest first",
                    schema =
                            @Schema(
                                    type = "string",
                                    allowableValues = {"relevance", "newest", "deadline"},
                                    defaultValue = "relevance")),
            @Parameter(
                    name = "size",
                    in = ParameterIn.QUERY,
                    description = "Listings a page",
                    schema =
                            @Schema(
                                    type = "integer",
                                    format = "int32",
                                    minimum = "1",
                                    maximum = "50",
                                    defaultValue = "20")),
            @Parameter(
                    name = "cursor",
                    in = ParameterIn.QUERY,
                    description = "`nextCursor` or `previousCursor` of an answer to the same search",
                    schema = @Schema(type = "string"))
        })
@ApiResponse(
        responseCode = "429",
        description = "Too many requests; wait as long as `Retry-After` says (`/problems/too-many-requests`)",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SearchOperation {
    /** The operation's id in the contract. */
    @AliasFor(annotation = Operation.class, member = "operationId")
    String operationId();

    /** What the operation does, in one line. */
    @AliasFor(annotation = Operation.class, member = "summary")
    String summary();
}
