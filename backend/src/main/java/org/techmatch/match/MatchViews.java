package org.techmatch.match;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.contact.Ndas;
import org.techmatch.demand.OwnDemands;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.match.Constraint.Outcome;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/** Shows a match to its parties, and to nobody else. */
@Singleton
class MatchViews {
    private static final Set<MatchStatus> DECIDABLE =
            EnumSet.of(MatchStatus.SUGGESTED, MatchStatus.PROPOSED, MatchStatus.UNDER_REVIEW, MatchStatus.ACCEPTED_ONE);

    private final Matches matches;
    private final Decisions decisions;
    private final MatchScope scope;
    private final MatchCases cases;
    private final Ndas ndas;
    private final OwnDemands demands;
    private final ParameterVersions parameters;
    private final JsonMapper json;
    private final Sql sql;

    MatchViews(
            Matches matches,
            Decisions decisions,
            MatchScope scope,
            MatchCases cases,
            Ndas ndas,
            OwnDemands demands,
            ParameterVersions parameters,
            JsonMapper json,
            Sql sql) {
        this.matches = matches;
        this.decisions = decisions;
        this.scope = scope;
        this.cases = cases;
        this.ndas = ndas;
        this.demands = demands;
        this.parameters = parameters;
        this.json = json;
        this.sql = sql;
    }

    /**
     * The match, for its parties.
     *
     * @throws Refused not-found for everybody else
     */
    MatchView view(long id, Actor by, Language language) {
        Match match = matches.find(id).orElseThrow(Refused::notFound);
        List<Decisions.Decision> decided = decisions.of(id);
        Side side = scope.side(match, decided, by).orElseThrow(Refused::notFound);
        boolean acquainted = isAcquainted(match, decided);
        MatchExplanation why = explanation(match);
        return new MatchView(
                id,
                match.version(),
                StateView.of(match.status(), language),
                side.name(),
                match.source().name(),
                match.source().label().in(language),
                match.score(),
                why.signal(),
                why.candidates(),
                MatchFaces.demand(match, side == Side.DEMAND || acquainted),
                MatchFaces.achievement(match),
                why.parts().stream()
                        .map(each -> new MatchView.PartView(
                                each.code(),
                                each.points(),
                                each.of(),
                                each.why().in(language)))
                        .toList(),
                why.constraints().stream()
                        .map(each -> new MatchView.ConstraintView(
                                each.code(), each.outcome().name(), each.why().in(language)))
                        .toList(),
                why.sentences(),
                why.missing().stream().map(each -> each.in(language)).toList(),
                ndaNeeds(match, side),
                decided.stream()
                        .map(each -> decision(each, acquainted || each.side() == side, language))
                        .toList(),
                proposals(id, language),
                moves(match, side, decided, by, language),
                MatchStatus.ACQUAINTED.contains(match.status()),
                brief(match, side).orElse(null),
                lapsesOn(match),
                Clocks.local(match.createdAt()),
                Clocks.local(match.movedAt()));
    }

    /** Matches in rows; their decisions are read at once. */
    List<MatchPage.Item> items(List<Match> found, Actor by, Language language) {
        Map<Long, List<Decisions.Decision>> decided =
                decisions.of(found.stream().map(Match::id).toList());
        return found.stream()
                .map(each -> item(each, decided.getOrDefault(each.id(), List.of()), by, language))
                .toList();
    }

    private MatchPage.Item item(Match match, List<Decisions.Decision> decided, Actor by, Language language) {
        Side side = scope.side(match, decided, by).orElseThrow(Refused::notFound);
        MatchExplanation why = explanation(match);
        return new MatchPage.Item(
                match.id(),
                StateView.of(match.status(), language),
                side.name(),
                match.source().label().in(language),
                match.score(),
                MatchFaces.demand(match, side == Side.DEMAND || isAcquainted(match, decided)),
                MatchFaces.achievement(match),
                why.sentences().isEmpty() ? null : why.sentences().getFirst(),
                why.constraints().stream()
                        .filter(each -> each.outcome() == Outcome.FAILED)
                        .map(Constraint::code)
                        .toList(),
                side != Side.BROKER && DECIDABLE.contains(match.status()) && !Decisions.isAccepted(decided, side),
                Clocks.local(match.movedAt()));
    }

    /** once both sides have accepted they know each other, also afterwards. */
    private static boolean isAcquainted(Match match, List<Decisions.Decision> decided) {
        return MatchStatus.ACQUAINTED.contains(match.status())
                || (Decisions.isAccepted(decided, Side.SUPPLY) && Decisions.isAccepted(decided, Side.DEMAND));
    }

    private List<MoveView> moves(
            Match match, Side side, List<Decisions.Decision> decided, Actor by, Language language) {
        if (!by.may(Permission.DECIDE_MATCH, match.organisation(side))) {
            return List.of();
        }
        return MoveView.of(
                MatchLifecycle.SM_07.moves(match.status(), cases.of(match, side, decided), by).stream()
                        .filter(move -> !move.action().equals(MatchLifecycle.PROPOSE))
                        .toList(),
                language);
    }

    private List<MatchView.NdaNeed> ndaNeeds(Match match, Side side) {
        List<MatchView.NdaNeed> needs = new ArrayList<>();
        addNeed(match.demand(), match.demandFace(), match, Side.SUPPLY, side, needs);
        addNeed(match.achievement(), match.achievementFace(), match, Side.DEMAND, side, needs);
        return needs;
    }

    private void addNeed(
            ListingKey key, Match.Face face, Match match, Side by, Side reader, List<MatchView.NdaNeed> needs) {
        if (face.code() != null && ndas.isNeeded(key)) {
            needs.add(new MatchView.NdaNeed(
                    face.code(), by.name(), ndas.isSigned(key, match.organisation(by)), by == reader));
        }
    }

    private Optional<String> brief(Match match, Side side) {
        return match.status() == MatchStatus.NEGOTIATING && side != Side.BROKER
                ? demands.brief(match.demandId())
                : Optional.empty();
    }

    private @org.jspecify.annotations.Nullable LocalDate lapsesOn(Match match) {
        return match.status().isOpen()
                ? LocalDate.ofInstant(
                        match.movedAt()
                                .plus(Duration.ofDays(parameters.number(Parameter.MATCH_LAPSE, match.createdAt()))),
                        Clocks.ZONE)
                : null;
    }

    private static MatchView.DecisionView decision(Decisions.Decision each, boolean named, Language language) {
        MatchReason code = each.code();
        String label = code == null ? null : code.label().in(language);
        String text = each.reason();
        return new MatchView.DecisionView(
                each.side().name(),
                named ? each.name() : null,
                each.decision(),
                code == null ? null : code.name(),
                label == null || text == null ? label : label + (language == Language.ZH ? "：" : ": ") + text,
                Clocks.local(each.at()));
    }

    private List<MatchView.IntroductionView> proposals(long matchId, Language language) {
        return sql.list(
                "SELECT p.name, o.name, p.source, p.reason, p.proposed_at FROM match_proposal p"
                        + " JOIN organisation o ON o.id = p.organisation_id WHERE p.match_id = ? AND p.source <> 'SELF'"
                        + " ORDER BY p.id",
                row -> new MatchView.IntroductionView(
                        row.getString(1),
                        row.getString(2),
                        MatchSource.valueOf(row.getString(3)).label().in(language),
                        row.getString(4),
                        Clocks.local(row.getTimestamp(5).toInstant())),
                matchId);
    }

    private MatchExplanation explanation(Match match) {
        try {
            return Objects.requireNonNull(json.readValue(match.explanation(), MatchExplanation.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
