package org.techmatch.catalogue;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.techmatch.platform.Refused;

/** The code lists for pickers and filters. */
@Controller("/api/catalogues")
@Tag(name = "catalogue")
class CatalogueController {
    private final Catalogues catalogues;

    CatalogueController(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** One catalogue: industry, discipline, ipc, district or trl. */
    @Get("/{name}")
    @Operation(operationId = "getCatalogue", summary = "A code list with names in Chinese and English")
    Catalogue catalogue(@PathVariable String name) {
        return catalogues.find(name).orElseThrow(Refused::notFound);
    }

    /** The readiness levels with what each means and what the next one needs. */
    @Get("/trl/levels")
    @Operation(operationId = "listTrlLevels", summary = "Technology readiness levels 1–9")
    List<TrlLevel> trlLevels() {
        return java.util.stream.IntStream.rangeClosed(1, 9)
                .mapToObj(catalogues::trl)
                .toList();
    }
}
