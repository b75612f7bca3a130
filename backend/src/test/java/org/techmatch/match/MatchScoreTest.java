package org.techmatch.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;
import org.techmatch.match.Constraint.Outcome;

class MatchScoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final List<String> WORDS =
            List.of("热失控", "隔热涂层", "预警", "LFP", "泡菜发酵", "卤水提锂", "机器视觉", "柑橘采后", "10 min", "", "的", "🔋");

    @Test
    void theScoreIsWithinBoundsDeterministicAndFreeOfTheOrder_R_217() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            DemandFacts demand = demand(random);
            List<AchievementFacts> candidates = IntStream.range(0, random.nextInt(60))
                    .mapToObj(id -> achievement(id + 1, random))
                    .toList();
            MatchWeights weights = new MatchWeights(
                    random.nextInt(101),
                    random.nextInt(101),
                    random.nextInt(101),
                    random.nextInt(101),
                    random.nextInt(101),
                    random.nextInt(101));
            List<AchievementFacts> shuffled = new ArrayList<>(candidates);
            Collections.shuffle(shuffled, random);

            List<MatchScore.Scored> scored = MatchScore.of(demand, candidates, weights, TODAY);

            assertThat(scored).as("seed %d", seed).isEqualTo(MatchScore.of(demand, shuffled, weights, TODAY));
            assertThat(scored).extracting(MatchScore.Scored::score).allMatch(score -> score >= 0 && score <= 100);
            assertThat(scored)
                    .allSatisfy(each -> assertThat(each.parts())
                            .allMatch(part -> part.points() >= 0 && part.points() <= part.of()));
        }
    }

    @Test
    void theScoreIsTheSumOfItsPartsAndAPerfectPairHasAHundred_R_217() {
        AchievementFacts perfect = achievement(1, Set.of("480"), "锂电池热失控预警", 9, 50_000_000L, "510903");
        AchievementFacts other = achievement(2, Set.of("210"), "柑橘采后保鲜", 2, 900_000_000L, "000000");

        List<MatchScore.Scored> scored = MatchScore.of(
                demand(Set.of("480"), "锂电池热失控预警", 80_000_000L), List.of(other, perfect), MatchWeights.STANDARD, TODAY);

        assertThat(scored).extracting(each -> each.achievement().id()).containsExactly(1L, 2L);
        assertThat(scored.getFirst().score()).isEqualTo(100);
        assertThat(scored.getFirst().parts()).extracting(ScorePart::points).containsExactly(35, 30, 10, 10, 10, 5);
        assertThat(scored.getLast().score())
                .isEqualTo(scored.getLast().parts().stream()
                        .mapToInt(ScorePart::points)
                        .sum());
        assertThat(scored.getLast().constraints())
                .filteredOn(each -> each.outcome() == Outcome.FAILED)
                .extracting(Constraint::code)
                .containsExactly("budget", "deadline", "district", "trl");
    }

    @Test
    void whatIsNotPublicIsUnknownAndGivesHalf_R_216() {
        List<MatchScore.Scored> scored = MatchScore.of(
                demand(Set.of("480"), "锂电池热失控预警", null),
                List.of(achievement(1, Set.of("480"), "锂电池热失控预警", 9, 50_000_000L, "510903")),
                MatchWeights.STANDARD,
                TODAY);

        assertThat(scored.getFirst().constraints().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(scored.getFirst().parts().get(3).points()).isEqualTo(5);
    }

    @Test
    void equalScoresAreOrderedByNewerThenByLowerNumber_R_217() {
        AchievementFacts one = achievement(7, Set.of("480"), "热失控", 6, null, "510903");
        AchievementFacts two = achievement(3, Set.of("480"), "热失控", 6, null, "510903");

        assertThat(MatchScore.of(demand(Set.of("480"), "热失控", null), List.of(one, two), MatchWeights.STANDARD, TODAY))
                .extracting(each -> each.achievement().id())
                .containsExactly(3L, 7L);
    }

    @Test
    void sentencesThatMeetAreFoundWithTheWordsThatTheyShare() {
        List<SentencePair> pairs = new SentenceSimilarity()
                .pairs(
                        Terms.sentences(List.of("希望在热失控前十分钟给出预警。厂房在射洪，交通方便。")),
                        Terms.sentences(List.of("本模组在热失控发生前十分钟以上给出预警，误报率低。已在换电站运行一年。")));

        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().demand()).isEqualTo("希望在热失控前十分钟给出预警。");
        assertThat(pairs.getFirst().achievement()).contains("热失控发生前十分钟以上给出预警");
        assertThat(pairs.getFirst().shared()).contains("给出预警", "前十分钟");
        assertThat(pairs.getFirst().likeness()).isBetween(40, 100);
    }

    private static DemandFacts demand(Set<String> fields, String text, @Nullable Long budget) {
        return new DemandFacts(
                1,
                1,
                text,
                fields,
                List.of(text),
                DemandKind.SOLVE_PROBLEM,
                budget,
                budget,
                LocalDate.of(2027, 12, 31),
                "510903",
                IpExpectation.NEGOTIABLE,
                List.of(),
                NOON);
    }

    private static AchievementFacts achievement(
            long id, Set<String> fields, String text, int trl, @Nullable Long price, String district) {
        return new AchievementFacts(
                id,
                1,
                9,
                text,
                fields,
                List.of(text),
                trl,
                Set.of(CoopMode.TRANSFER),
                false,
                price,
                price,
                district,
                List.of(),
                NOON);
    }

    private static DemandFacts demand(Random random) {
        return new DemandFacts(
                1,
                1,
                text(random),
                fields(random),
                List.of(text(random), text(random)),
                pick(random, DemandKind.values()),
                money(random),
                money(random),
                TODAY.plusDays(random.nextInt(2_000) - 100),
                pick(random, "510903", "510981", "000000"),
                pick(random, IpExpectation.values()),
                List.of(),
                NOON);
    }

    private static AchievementFacts achievement(long id, Random random) {
        Set<CoopMode> modes = EnumSet.noneOf(CoopMode.class);
        IntStream.range(0, random.nextInt(4)).forEach(i -> modes.add(pick(random, CoopMode.values())));
        return new AchievementFacts(
                id,
                1,
                9,
                text(random),
                fields(random),
                List.of(text(random), text(random)),
                1 + random.nextInt(9),
                modes,
                random.nextBoolean(),
                money(random),
                money(random),
                pick(random, "510903", "510981", "000000"),
                List.of(),
                NOON.plusSeconds(random.nextInt(3)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(8)).forEach(i -> text.append(pick(random, WORDS.toArray(String[]::new))));
        return text.toString();
    }

    private static Set<String> fields(Random random) {
        Set<String> fields = new java.util.HashSet<>();
        IntStream.range(0, random.nextInt(5)).forEach(i -> fields.add(pick(random, "480", "430", "210", "550")));
        return fields;
    }

    private static @Nullable Long money(Random random) {
        return random.nextInt(3) == 0 ? null : Long.valueOf(random.nextInt(1_000_000_000));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }
}
