package org.techmatch.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameters that every search takes, for the contract; {@link SearchParameters} reads them. */
@Parameters({
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, a number, a public code or a whole text; read up to 3,000 characters"),
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            allowableValues = {"all", "achievement", "demand"},
                            defaultValue = "all")),
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Repeatable; achievements only",
            schema =
                    @Schema(
                            allowableValues = {
                                "INVENTION",
                                "UTILITY_MODEL",
                                "DESIGN",
                                "SOFTWARE_COPYRIGHT",
                                "IC_LAYOUT",
                                "PLANT_VARIETY",
                                "ANIMAL_VARIETY",
                                "BIOPHARMA_VARIETY",
                                "TECH_SECRET",
                                "OTHER_NON_PATENT"
                            })),
    @Parameter(
            name = "stage",
            in = ParameterIn.QUERY,
            description = "Repeatable; achievements only",
            schema = @Schema(allowableValues = {"LAB", "PILOT", "MATURE"})),
    @Parameter(
            name = "trlMin",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "9")),
    @Parameter(
            name = "trlMax",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "9")),
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "Repeatable; achievements only",
            schema =
                    @Schema(
                            allowableValues = {
                                "TRANSFER",
                                "LICENCE_EXCLUSIVE",
                                "LICENCE_SOLE",
                                "LICENCE_ORDINARY",
                                "LICENCE_OPEN",
                                "VALUATION_INVEST",
                                "TRIAL",
                                "COOPERATE"
                            })),
    @Parameter(
            name = "price",
            in = ParameterIn.QUERY,
            description = "Repeatable; bands in ten thousand yuan",
            schema = @Schema(allowableValues = {"NEGOTIABLE", "UNDER_50", "FROM_50_TO_100", "OVER_100"})),
    @Parameter(name = "trial", in = ParameterIn.QUERY, schema = @Schema(allowableValues = {"true"})),
    @Parameter(
            name = "demandKind",
            in = ParameterIn.QUERY,
            description = "Repeatable; demands only",
            schema = @Schema(allowableValues = {"BUY_TECH", "SOLVE_PROBLEM", "JOINT_RND", "PILOT_SERVICE", "TALENT"})),
    @Parameter(name = "booking", in = ParameterIn.QUERY, schema = @Schema(allowableValues = {"true"})),
    @Parameter(
            name = "industry",
            in = ParameterIn.QUERY,
            description = "Repeatable; section or division of GB/T 4754, such as C38"),
    @Parameter(
            name = "discipline",
            in = ParameterIn.QUERY,
            description = "Repeatable; first-level discipline of GB/T 13745, such as 480"),
    @Parameter(name = "district", in = ParameterIn.QUERY, description = "Repeatable; code of the district catalogue"),
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Repeatable; public code of the holder or owner"),
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            allowableValues = {"relevance", "newest", "deadline"},
                            defaultValue = "relevance")),
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "20")),
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "nextCursor or previousCursor of an answer to the same search")
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SearchOperation {}
