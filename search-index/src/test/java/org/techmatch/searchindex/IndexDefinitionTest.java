package org.techmatch.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexDefinitionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theMappingHasExactlyTheFieldsOfTheDocument() throws Exception {
        JsonNode properties = JSON.readTree(IndexDefinition.current().json()).at("/mappings/properties");
        List<String> mapped = new ArrayList<>();
        properties.fieldNames().forEachRemaining(mapped::add);
        mapped.removeAll(List.of("all", "pinyin", "initials"));

        List<String> components = Arrays.stream(ListingDocument.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();

        assertThat(mapped).containsExactlyInAnyOrderElementsOf(components);
    }

    @Test
    void everyFacetIsAFieldOfTheMapping() throws Exception {
        JsonNode properties = JSON.readTree(IndexDefinition.current().json()).at("/mappings/properties");

        assertThat(Facet.values())
                .allSatisfy(facet -> assertThat(properties.has(facet.field()))
                        .as(facet.field())
                        .isTrue());
    }

    @Test
    void unknownFieldsAreRefused() throws Exception {
        assertThat(JSON.readTree(IndexDefinition.current().json())
                        .at("/mappings/dynamic")
                        .asText())
                .isEqualTo("strict");
    }

    @Test
    void noSecretContactOrShareIsInTheIndex_R_207() throws Exception {
        assertThat(JSON.readTree(IndexDefinition.current().json())
                        .at("/mappings")
                        .toString())
                .doesNotContainIgnoringCase("secret")
                .doesNotContainIgnoringCase("contact")
                .doesNotContainIgnoringCase("ppm")
                .doesNotContainIgnoringCase("budget");
    }
}
