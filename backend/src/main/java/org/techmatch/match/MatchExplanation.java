package org.techmatch.match;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Why a pair has its score; made of public content only.
 *
 * @param missing what the contents do not say
 * @param signal points by which the pair stands lower because of coded refusals of the achievement, at most five
 * @param candidates among how many achievements the words were compared
 */
@Serdeable
record MatchExplanation(
        List<ScorePart> parts,
        List<Constraint> constraints,
        List<SentencePair> sentences,
        List<Why> missing,
        int signal,
        int candidates) {}
