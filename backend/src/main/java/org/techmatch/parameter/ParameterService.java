package org.techmatch.parameter;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Shows parameters and sets versions of them. */
@Singleton
class ParameterService {
    /** Whoever chooses "now" should not be refused because a request takes its time. */
    private static final Duration LATE_MAX = Duration.ofMinutes(1);

    private static final Duration AHEAD_MAX = Duration.ofDays(3_650);

    private final Sql sql;
    private final ParameterVersions versions;
    private final AuditTrail audit;
    private final Clock clock;

    ParameterService(Sql sql, ParameterVersions versions, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    List<ParameterView> list(Actor actor, Language language) {
        return Arrays.stream(Parameter.values())
                .map(parameter -> view(parameter, actor, language))
                .toList();
    }

    ParameterView view(Parameter parameter, Actor actor, Language language) {
        Form form = parameter.form();
        String name = parameter.label().in(language);
        return new ParameterView(
                parameter.cfg(),
                name,
                name,
                parameter.owner(),
                form.type(),
                form.unit(),
                versions.now(parameter),
                form.initial(),
                form.min(),
                form.max(),
                form.choices(),
                versions.of(parameter).stream()
                        .map(v -> new ParameterView.Version(
                                v.value(),
                                Clocks.local(v.effectiveFrom()),
                                v.setBy(),
                                v.reason(),
                                Clocks.local(v.setAt())))
                        .toList(),
                actor.may(parameter.owner().permission(), null));
    }

    /**
     * Sets a value from a time on.
     *
     * @throws Refused not-found, forbidden for who does not own the parameter, invalid-request with every wrong value
     */
    @Transactional
    Parameter set(String cfg, NewVersion version, Actor actor) {
        Parameter parameter = Parameter.find(cfg).orElseThrow(Refused::notFound);
        if (!actor.may(parameter.owner().permission(), null)) {
            throw new Refused(
                    ProblemType.FORBIDDEN,
                    new Text(
                            "政策参数由市科技局修改，技术参数由平台运营修改。",
                            "Policy parameters are the science and technology bureau's, technical ones portal operations'."),
                    List.of());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant from =
                version.effectiveFrom() == null ? now : version.effectiveFrom().toInstant();
        String value = version.value().strip();
        check(parameter, value, version.reason(), from, now);
        Instant begins = from.isBefore(now) ? now : from;
        String before = versions.at(parameter, begins);
        sql.update(
                "INSERT INTO parameter_version (cfg, value, effective_from, account_id, set_by, reason, set_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                parameter.cfg(),
                value,
                begins,
                actor.accountId(),
                actor.name(),
                version.reason().strip(),
                now);
        audit.record(Audit.of(actor, "set-parameter", "parameter", parameter.ordinal() + 1L)
                .states(before, value)
                .because(parameter.cfg() + " " + begins + " " + version.reason().strip()));
        return parameter;
    }

    private static void check(Parameter parameter, String value, String reason, Instant from, Instant now) {
        FieldProblems problems = new FieldProblems();
        parameter.form().fault(value).ifPresent(fault -> problems.add("value", fault.zh(), fault.en()));
        problems.length("reason", reason.strip(), 4, 500);
        if (from.isBefore(now.minus(LATE_MAX))) {
            problems.add("effectiveFrom", "不能早于现在：已有的事项要保留原来的值。", "Must not be in the past: cases keep their value.");
        }
        if (from.isAfter(now.plus(AHEAD_MAX))) {
            problems.add("effectiveFrom", "最多提前 10 年。", "At most ten years ahead.");
        }
        problems.throwIfAny();
    }
}
