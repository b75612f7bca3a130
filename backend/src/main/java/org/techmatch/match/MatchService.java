package org.techmatch.match;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** moves matches along SM-07; every step but lapsing is a person's. */
@Singleton
public class MatchService {
    static final String KIND = "match";
    private static final Actor PORTAL = Actor.system("SM-07");
    private static final Set<String> DECISIONS =
            Set.of(MatchLifecycle.ACCEPT, MatchLifecycle.DEFER, MatchLifecycle.DECLINE);
    private static final int REASON_MAX = 900;

    /** The least value of CFG-46. */
    private static final Duration LAPSE_MIN = Duration.ofDays(7);

    private final Matches matches;
    private final Decisions decisions;
    private final MatchScope scope;
    private final MatchCases cases;
    private final ParameterVersions parameters;
    private final MatchNews news;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    MatchService(
            Matches matches,
            Decisions decisions,
            MatchScope scope,
            MatchCases cases,
            ParameterVersions parameters,
            MatchNews news,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.matches = matches;
        this.decisions = decisions;
        this.scope = scope;
        this.cases = cases;
        this.parameters = parameters;
        this.news = news;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Moves a match for the side of whoever acts.
     *
     * @throws Refused not-found for those who have no part in it, conflict for a stale version, invalid-request for a wrong
     *     reason, and what SM-07 refuses
     */
    @Transactional
    public void move(long id, String action, MatchMove move, Actor by) {
        Match match = matches.lock(id).orElseThrow(Refused::notFound);
        List<Decisions.Decision> known = decisions.of(id);
        Side side = scope.side(match, known, by).orElseThrow(Refused::notFound);
        by.require(Permission.DECIDE_MATCH, match.organisation(side));
        if (match.version() != move.version()) {
            throw stale(match);
        }
        boolean reasoned = action.equals(MatchLifecycle.DEFER) || action.equals(MatchLifecycle.DECLINE);
        MatchReason code = reasoned ? reason(move) : null;
        String reason = text(move);
        MatchStatus to = MatchLifecycle.SM_07.take(
                action, match.status(), cases.of(match, side, known), by, code == null ? null : words(code, reason));
        store(match, to);
        if (DECISIONS.contains(action)) {
            decisions.add(match, side, action.toUpperCase(java.util.Locale.ROOT), code, reason, by);
        }
        news.moved(match, side, action);
        audit.record(Audit.of(by, action, KIND, id)
                .in(match.organisation(side))
                .states(match.status(), to)
                .because(code == null ? null : words(code, reason)));
    }

    /** Lets matches lapse with which nothing was done for the days that CFG-46 had when they began. */
    @Transactional
    public int lapse() {
        Instant now = clock.instant();
        List<Match> idle = matches
                .list("m.open_mark = 1 AND m.moved_at < ?", "ORDER BY m.moved_at LIMIT 500", now.minus(LAPSE_MIN))
                .stream()
                .filter(each -> each.movedAt()
                        .isBefore(
                                now.minus(Duration.ofDays(parameters.number(Parameter.MATCH_LAPSE, each.createdAt())))))
                .toList();
        idle.forEach(this::lapse);
        return idle.size();
    }

    private void lapse(Match match) {
        MatchStatus to = MatchLifecycle.SM_07.take(
                MatchLifecycle.LAPSE, match.status(), cases.of(match, Side.DEMAND, List.of()), PORTAL, null);
        store(match, to);
        if (match.status() != MatchStatus.SUGGESTED) {
            news.lapsed(match);
        }
        audit.record(Audit.of(PORTAL, MatchLifecycle.LAPSE, KIND, match.id())
                .in(match.demandOrganisationId())
                .states(match.status(), to));
    }

    private void store(Match match, MatchStatus to) {
        sql.update(
                "UPDATE listing_match SET version = version + 1, status = ?, open_mark = ?, moved_at = ? WHERE id = ?",
                to.name(),
                to.isOpen() ? 1 : null,
                clock.instant(),
                match.id());
    }

    private static MatchReason reason(MatchMove move) {
        FieldProblems problems = new FieldProblems();
        MatchReason code = MatchReason.find(move.reasonCode()).orElse(null);
        if (code == null) {
            problems.add("reasonCode", "请选一个原因。", "Choose a reason.");
        }
        String text = text(move);
        if (code == MatchReason.OTHER && text == null) {
            problems.add("reason", "选“其他”时请写明原因。", "Say what the other reason is.");
        }
        if (text != null) {
            problems.length("reason", text, 2, REASON_MAX);
        }
        problems.throwIfAny();
        return java.util.Objects.requireNonNull(code);
    }

    private static @Nullable String text(MatchMove move) {
        String reason = move.reason();
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    private static String words(MatchReason code, @Nullable String text) {
        return code.label().zh() + (text == null ? "" : "：" + text);
    }

    private static Refused stale(Match match) {
        Text state = match.status().label();
        return new Refused(
                ProblemType.CONFLICT,
                new Text(
                        "同事或对方刚处理过，现在的状态是“" + state.zh() + "”。请重新载入再决定。",
                        "Somebody has just acted; its state is now “" + state.en() + "”. Reload before you decide."),
                List.of());
    }
}
