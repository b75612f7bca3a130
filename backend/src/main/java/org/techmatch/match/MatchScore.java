package org.techmatch.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * the score of achievements for a demand, 0 to 100. It depends on the public contents, the weights and the day
 * alone: not on the order of the candidates, on who asks or on chance.
 */
final class MatchScore {
    /** Among fewer candidates than this, the missing ones count as listings that share no word. */
    private static final int COMPARED_MIN = 20;

    private static final int LOG_SCALE = 1_000;

    private MatchScore() {}

    /** The score of one achievement. */
    record Scored(AchievementFacts achievement, int score, List<ScorePart> parts, List<Constraint> constraints) {
        /** Whether the two are about something in common: a discipline, or at least half of the words that can count. */
        boolean isRelated() {
            ScorePart words = parts.get(1);
            return parts.getFirst().points() > 0 || 2 * words.points() >= words.of();
        }
    }

    /** All candidates with their scores: best first, ties by newer then lower id. */
    static List<Scored> of(
            DemandFacts demand, Collection<AchievementFacts> candidates, MatchWeights weights, LocalDate today) {
        Map<Long, Integer> overlaps = overlaps(demand, candidates);
        return candidates.stream()
                .map(each -> scored(demand, each, weights, today, nearness(each, overlaps)))
                .sorted(Comparator.comparingInt(Scored::score)
                        .reversed()
                        .thenComparing((Scored each) -> newest(demand, each.achievement()), Comparator.reverseOrder())
                        .thenComparing(each -> each.achievement().id()))
                .toList();
    }

    /** The later publication of the two. */
    static Instant newest(DemandFacts demand, AchievementFacts achievement) {
        return demand.publishedAt().isAfter(achievement.publishedAt())
                ? demand.publishedAt()
                : achievement.publishedAt();
    }

    private static Scored scored(
            DemandFacts demand,
            AchievementFacts achievement,
            MatchWeights weights,
            LocalDate today,
            Nearness nearness) {
        Fit stage = Fits.stage(demand, achievement);
        Fit budget = Fits.budget(demand, achievement);
        Fit mode = Fits.mode(demand, achievement);
        Fit district = Fits.district(demand, achievement);
        List<ScorePart> parts = List.of(
                field(demand, achievement, weights.field()),
                nearness.part(weights.words()),
                stage.part("stage", weights.stage()),
                budget.part("budget", weights.budget()),
                mode.part("mode", weights.mode()),
                district.part("district", weights.district()));
        int points = parts.stream().mapToInt(ScorePart::points).sum();
        int score = weights.total() == 0 ? 0 : Fit.rounded(100, points, weights.total());
        return new Scored(
                achievement,
                score,
                parts,
                List.of(
                        budget.constraint("budget"),
                        Fits.deadline(demand, achievement, today).constraint("deadline"),
                        district.constraint("district"),
                        stage.constraint("trl"),
                        mode.constraint("mode")));
    }

    private static ScorePart field(DemandFacts demand, AchievementFacts achievement, int of) {
        Set<String> all = new HashSet<>(demand.fields());
        all.addAll(achievement.fields());
        Set<String> common = new HashSet<>(demand.fields());
        common.retainAll(achievement.fields());
        int points = all.isEmpty() ? 0 : Fit.rounded(of, common.size(), all.size());
        return new ScorePart(
                "field",
                points,
                of,
                new Why(
                        "两边共 " + all.size() + " 个学科，相同 " + common.size() + " 个",
                        common.size() + " of " + all.size() + " disciplines in common"));
    }

    /**
     * How near the words of a candidate are: half by its percentile, half by how much it shares of what the nearest one
     * does, since a percentile alone hardly tells the first from the tenth.
     *
     * @param lower how many of the others share less with the demand
     */
    private record Nearness(int lower, int others, int own, int best) {
        ScorePart part(int of) {
            int share = best == 0 ? 0 : Fit.rounded(100, own, best);
            return new ScorePart(
                    "words",
                    Fit.rounded(of, 100L * lower + (long) share * others, 200L * others),
                    of,
                    new Why(
                            "用词比 " + others + " 项候选中的 " + lower + " 项更接近，相当于最接近一项的 " + share + "%",
                            "Its words are closer than those of " + lower + " of " + others + " candidates, " + share
                                    + "% of the closest"));
        }
    }

    private static Nearness nearness(AchievementFacts achievement, Map<Long, Integer> overlaps) {
        int own = overlaps.getOrDefault(achievement.id(), 0);
        int best = overlaps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int padding = Math.max(0, COMPARED_MIN - overlaps.size());
        int lower = own == 0
                ? 0
                : padding
                        + (int) overlaps.values().stream()
                                .filter(each -> each < own)
                                .count();
        return new Nearness(lower, overlaps.size() - 1 + padding, own, best);
    }

    /** For each candidate, how much of the demand's terms it has, in parts of a thousand; rare terms count more. */
    private static Map<Long, Integer> overlaps(DemandFacts demand, Collection<AchievementFacts> candidates) {
        Set<String> wanted = Terms.of(demand.words());
        Map<Long, Set<String>> found = new HashMap<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (AchievementFacts candidate : candidates) {
            Set<String> common = new HashSet<>(wanted);
            common.retainAll(Terms.of(candidate.words()));
            found.put(candidate.id(), common);
            common.forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
        int compared = Math.max(COMPARED_MIN, candidates.size());
        Map<String, Long> rarity = new HashMap<>();
        wanted.forEach(term -> rarity.put(term, rarity(frequency.getOrDefault(term, 0), compared)));
        long all =
                Math.max(1, rarity.values().stream().mapToLong(Long::longValue).sum());
        Map<Long, Integer> overlaps = new HashMap<>();
        found.forEach((id, common) -> overlaps.put(
                id, (int) (1_000 * common.stream().mapToLong(rarity::get).sum() / all)));
        return overlaps;
    }

    /** The weight of a term as in BM25, as a whole number, so that sums do not depend on their order. */
    private static long rarity(int frequency, int compared) {
        return Math.round(LOG_SCALE * StrictMath.log(1 + (compared - frequency + 0.5) / (frequency + 0.5)));
    }
}
