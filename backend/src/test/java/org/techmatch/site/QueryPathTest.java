package org.techmatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryPathTest {
    @Test
    void unknownAndEmptyParametersAreDroppedAndTheRestIsInOneOrder() {
        QueryPath path = QueryPath.of(
                "/search",
                Map.of(
                        "stage",
                        List.of("PILOT", "LAB"),
                        "q",
                        List.of("a&b=c 锂"),
                        "from",
                        List.of("timeline"),
                        "kind",
                        List.of("")),
                Set.of("q", "stage", "kind"));

        assertThat(path.to(null)).isEqualTo("/search?q=a%26b%3Dc%20%E9%94%82&stage=PILOT&stage=LAB");
        assertThat(path.to("n/x+")).endsWith("&cursor=n%2Fx%2B");
        assertThat(path.first("q")).isEqualTo("a&b=c 锂");
        assertThat(path.first("kind")).isEmpty();
    }

    @Test
    void aCursorIsReplacedAndNotKept() {
        QueryPath path = new QueryPath("/organisations", Map.of("cursor", List.of("after-1")));

        assertThat(path.to("after-9")).isEqualTo("/organisations?cursor=after-9");
        assertThat(path.to(null)).isEqualTo("/organisations");
        assertThat(path.query()).isEmpty();
        assertThat(path.isPlain()).isFalse();
    }
}
