package org.techmatch.draft;

import io.micronaut.serde.annotation.Serdeable;
import org.techmatch.screening.Answer;

/** the three questions that come before anything is stored. */
@Serdeable
public record DraftAnswers(Answer stateSecret, Answer nationalSecurity, Answer majorPublicInterest) {
    boolean isSecret() {
        return stateSecret == Answer.YES;
    }

    boolean belongsOutside() {
        return nationalSecurity == Answer.YES || majorPublicInterest == Answer.YES;
    }
}
