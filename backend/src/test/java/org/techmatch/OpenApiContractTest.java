package org.techmatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The contract in {@code backend/openapi.yaml} is what the build writes, and says enough to be used alone. */
class OpenApiContractTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final String UPDATE =
            "mvn -Pquick -f backend/pom.xml test -Dtest=OpenApiContractTest -Dopenapi.update";

    @Test
    void theCommittedContractIsTheOneThatTheBuildWrites() throws IOException {
        String built = built();
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(COMMITTED, built);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("backend/openapi.yaml is out of date; write it anew with: " + UPDATE)
                .isEqualTo(built);
    }

    @Test
    void everyOperationIsNamedDescribedAndSaysHowItFails() throws IOException {
        Map<String, Map<String, Object>> operations = operations();

        assertThat(operations).hasSizeGreaterThan(8);
        operations.forEach((place, operation) -> {
            assertThat(operation).as(place).containsKeys("operationId", "summary", "description", "tags", "responses");
            assertThat(map(operation.get("responses"))).as(place).containsKeys("400", "500", "503");
            assertThat(map(operation.get("responses")).keySet()).as(place).anyMatch(code -> code.startsWith("2"));
            if (place.contains("{")) {
                assertThat(map(operation.get("responses"))).as(place).containsKey("404");
            }
        });
        assertThat(operations.values())
                .extracting(operation -> operation.get("operationId"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyParameterHasATypeAndIsDescribed() throws IOException {
        operations().forEach((place, operation) -> {
            if (operation.get("parameters") instanceof Iterable<?> parameters) {
                for (Object parameter : parameters) {
                    Map<String, Object> stated = map(parameter);
                    String where = place + " " + stated.get("name");
                    assertThat(stated).as(where).containsKeys("description", "schema");
                    assertThat(map(stated.get("schema")).get("type")).as(where).isNotEqualTo("object");
                }
            }
        });
    }

    @Test
    void answersAreFlatAsTheyAreSent() throws IOException {
        Map<String, Object> schemas = map(map(contract().get("components")).get("schemas"));

        assertThat(map(map(schemas.get("AchievementPage")).get("properties")))
                .containsKeys("code", "title", "trlLevel", "organisation", "citation", "version", "changedAt")
                .doesNotContainKey("achievement");
        assertThat(map(map(schemas.get("DemandPage")).get("properties")))
                .containsKeys("code", "deadline", "organisation", "citation")
                .doesNotContainKey("demand");
        assertThat(map(map(schemas.get("OrganisationDetail")).get("properties")))
                .containsKeys("code", "profile", "contact", "counts", "achievements", "demands")
                .doesNotContainKey("organisation");
    }

    private static Map<String, Map<String, Object>> operations() throws IOException {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        map(contract().get("paths"))
                .forEach((path, item) ->
                        map(item).forEach((method, operation) -> operations.put(method + " " + path, map(operation))));
        return operations;
    }

    private static Map<String, Object> contract() throws IOException {
        return map(new Yaml().load(built()));
    }

    private static String built() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OpenApiContractTest.class.getResourceAsStream("/META-INF/swagger/openapi.yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
