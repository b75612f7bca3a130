package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.contact.Ndas;

/** What the guards of SM-07 look at. */
@Singleton
class MatchCases {
    private final Ndas ndas;

    MatchCases(Ndas ndas) {
        this.ndas = ndas;
    }

    MatchLifecycle.Case of(Match match, Side side, List<Decisions.Decision> decisions) {
        return new MatchLifecycle.Case(
                match.organisation(side),
                match.demandPublic() && match.achievementPublic(),
                Decisions.isAccepted(decisions, side),
                isSigned(match));
    }

    /** whether each side has signed the NDA that the other's listing asks for. */
    private boolean isSigned(Match match) {
        return (!ndas.isNeeded(match.demand()) || ndas.isSigned(match.demand(), match.supplyOrganisationId()))
                && (!ndas.isNeeded(match.achievement())
                        || ndas.isSigned(match.achievement(), match.demandOrganisationId()));
    }
}
