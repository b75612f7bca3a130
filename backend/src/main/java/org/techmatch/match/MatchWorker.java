package org.techmatch.match;

import jakarta.inject.Singleton;

/** Works off what is due, a listing a transaction. Any number of replicas may run one. */
@Singleton
class MatchWorker {
    private final SuggestionService suggestions;

    MatchWorker(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * Works off everything that is due now.
     *
     * @return how many listings were worked off
     */
    int drain() {
        int done = 0;
        while (suggestions.work() == SuggestionService.Worked.ONE) {
            done++;
        }
        return done;
    }
}
