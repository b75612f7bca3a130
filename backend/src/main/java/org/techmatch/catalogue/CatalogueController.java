package org.techmatch.catalogue;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.platform.Problem;
import org.techmatch.platform.ProblemAnswers;
import org.techmatch.platform.Refused;

/** The code lists for pickers and filters. */
@Controller("/api/catalogues")
@Tag(name = "catalogue")
@ProblemAnswers
class CatalogueController {
    private final Catalogues catalogues;

    CatalogueController(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * One catalogue: industry, discipline, ipc, district or trl.
     *
     * @return the code list
     */
    @Get("/{name}")
    @Operation(operationId = "getCatalogue", summary = "A code list with names in Chinese and English")
    @ApiResponse(
            responseCode = "404",
            description = "There is no catalogue of this name (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    Catalogue catalogue(
            @PathVariable
                    @Parameter(
                            description = "Name of the catalogue",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"industry", "discipline", "ipc", "district", "trl"}))
                    String name) {
        return catalogues.find(name).orElseThrow(Refused::notFound);
    }

    /**
     * The readiness levels with what each means and what the next one needs.
     *
     * @return levels 1 to 9
     */
    @Get("/trl/levels")
    @Operation(operationId = "listTrlLevels", summary = "Technology readiness levels 1–9")
    List<TrlLevel> trlLevels() {
        return java.util.stream.IntStream.rangeClosed(1, 9)
                .mapToObj(catalogues::trl)
                .toList();
    }
}
