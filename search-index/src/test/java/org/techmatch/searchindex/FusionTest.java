package org.techmatch.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmatch.searchindex.Fusion.ByMeaning;
import org.techmatch.searchindex.Fusion.ByWords;
import org.techmatch.searchindex.Fusion.Fused;
import org.techmatch.searchindex.text.QueryText;

class FusionTest {
    private static final ListingKey A = new ListingKey(ListingKind.ACHIEVEMENT, 1_000_000_001);
    private static final ListingKey B = new ListingKey(ListingKind.ACHIEVEMENT, 1_000_000_002);
    private static final ListingKey C = new ListingKey(ListingKind.ACHIEVEMENT, 1_000_000_003);

    @Test
    void whoAsksForATermGetsWhatHasItFirst() {
        List<Fused> fused = Fusion.of(
                QueryText.of("隔膜"),
                List.of(new ByWords(A, 1, 9, true, true), new ByWords(B, 1, 8, false, true)),
                List.of(near(B, 0.9), near(A, 0.6), near(C, 0.5)),
                false);

        assertThat(fused).extracting(Fused::key).startsWith(A);
        assertThat(fused.getFirst().reason().byMeaningOnly()).isFalse();
    }

    @Test
    void whereNothingHasTheWordsMeaningLeads() {
        List<Fused> fused = Fusion.of(
                QueryText.of("冬天车子打不着火怎么办才好呢"),
                List.of(new ByWords(A, 1, 9, false, true), new ByWords(B, 1, 3, false, true)),
                List.of(near(B, 0.7), near(A, 0.6), near(C, 0.5)),
                false);

        assertThat(fused).extracting(Fused::key).startsWith(B);
        assertThat(fused.getFirst().reason().byMeaningOnly()).isTrue();
        assertThat(fused.getFirst().reason().words()).isBetween(1, 49);
    }

    @Test
    void whatIsFarAwayOrFarBehindIsNoAnswer() {
        assertThat(Fusion.near(List.of(near(A, 0.8), near(B, 0.7), near(C, 0.6))))
                .extracting(ByMeaning::key)
                .containsExactly(A, B);
        assertThat(Fusion.near(List.of(near(A, 0.48)))).isEmpty();
    }

    @Test
    void aListingThatFailsTheFiltersIsNotInTheOrder() {
        List<Fused> fused = Fusion.of(
                QueryText.of("冬天车子打不着火怎么办才好呢"),
                List.of(),
                List.of(new ByMeaning(A, 1, 0.8, false), near(B, 0.75)),
                false);

        assertThat(fused).extracting(Fused::key).containsExactly(B);
    }

    private static ByMeaning near(ListingKey key, double similarity) {
        return new ByMeaning(key, 1, similarity, true);
    }
}
