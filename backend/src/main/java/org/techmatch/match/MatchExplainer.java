package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.techmatch.match.Constraint.Outcome;

/** Says why a pair has its score: parts, hard conditions, sentences that meet, and what the contents do not say. */
@Singleton
class MatchExplainer {
    private final SentenceSimilarity sentences;

    MatchExplainer(SentenceSimilarity sentences) {
        this.sentences = sentences;
    }

    MatchExplanation explain(DemandFacts demand, MatchScore.Scored scored, int signal, int candidates) {
        AchievementFacts achievement = scored.achievement();
        return new MatchExplanation(
                scored.parts(),
                scored.constraints(),
                sentences.pairs(Terms.sentences(demand.texts()), Terms.sentences(achievement.texts())),
                missing(demand, scored),
                signal,
                candidates);
    }

    private static List<Why> missing(DemandFacts demand, MatchScore.Scored scored) {
        List<Why> missing = new ArrayList<>();
        for (String wanted : demand.indicators()) {
            boolean stated = scored.achievement().indicators().stream()
                    .anyMatch(each -> each.contains(wanted) || wanted.contains(each));
            if (!stated) {
                missing.add(new Why("成果没有写“" + wanted + "”这项指标", "The achievement does not state “" + wanted + "”"));
            }
        }
        scored.constraints().stream()
                .filter(each -> each.outcome() == Outcome.UNKNOWN)
                .map(Constraint::why)
                .forEach(missing::add);
        return missing;
    }
}
