package org.techmatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;

class TemplateTextTest {
    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theTemplatesThatComeWithThePortalNameOnlyWhatTheirKindHas(DocumentKind kind) {
        assertThat(faults(kind, Templates.builtIn(kind))).isEmpty();
    }

    @Test
    void anUnknownNameIsRefusedWithThatName() {
        assertThat(faults(DocumentKind.RISK_COMMITMENT, "<p>{{unit}} {{salary}}</p>{{#people}}x{{/people}}"))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("{{salary}}"))
                .anySatisfy(fault -> assertThat(fault).contains("{{#people}}"));
        assertThat(faults(DocumentKind.RISK_COMMITMENT, "{{#signers}}<p>{{name}} {{age}}</p>{{/signers}}"))
                .singleElement()
                .asString()
                .contains("{{age}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<img src=\"http://a.example/x.png\"/>",
                "<p style=\"background:url(http://a.example)\">a</p>",
                "<link rel=\"stylesheet\" href=\"http://a.example/x.css\"/>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>",
                "<p>&x;</p>",
                "<?php 1 ?>",
                "<p>open"
            })
    void nothingButTextAndPlainElementsIsAllowed(String body) {
        assertThat(faults(DocumentKind.NOTICE, body)).isNotEmpty();
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkupOrAnotherName() {
        String filled = TemplateText.fill(
                "<p>{{unit}}</p>{{#signers}}<li>{{name}} {{unit}}</li>{{/signers}}",
                new DocumentModel(
                        Map.of("unit", "<b>{{number}}</b> $1 \\ &", "number", "secret"),
                        Map.of("signers", List.of(Map.of("name", "{{number}}"), Map.of("name", "丁一")))));
        assertThat(filled)
                .doesNotContain("secret", "<b>", "{{")
                .contains("&lt;b&gt;", "$1 \\ &amp;")
                .contains("<li>丁一 &lt;b&gt;");
    }

    private static List<String> faults(DocumentKind kind, String body) {
        FieldProblems problems = new FieldProblems();
        TemplateText.check(kind, body, problems);
        return problems.list().stream()
                .map(FieldProblem::message)
                .map(text -> text.zh())
                .toList();
    }
}
