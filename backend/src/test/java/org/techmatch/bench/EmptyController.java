package org.techmatch.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What the framework alone costs, to compare with; exists only in a portal that the benchmark starts. */
@Controller("/api/bench-empty")
@Requires(property = "techmatch.bench", value = "true")
class EmptyController {
    @Get
    String empty() {
        return "{}";
    }
}
