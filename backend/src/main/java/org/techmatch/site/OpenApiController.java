package org.techmatch.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.techmatch.platform.ETags;

/** Gives out the HTTP contract as the build wrote it. */
@Controller
@Hidden
class OpenApiController {
    private static final MediaType YAML = new MediaType("application/yaml; charset=utf-8");

    private final String contract;

    OpenApiController() {
        try (InputStream in = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/swagger/openapi.yml"), "the build wrote no contract")) {
            contract = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contract (OpenAPI, YAML). */
    @Get(uri = "/openapi.yaml", produces = MediaType.ALL)
    HttpResponse<?> contract(HttpRequest<?> request) {
        return ETags.answer(request, contract, YAML);
    }
}
