package org.techmatch.parameter;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/**
 * Reads parameters. R-012: a case reads them at the instant of its creation, so that it keeps the version that counted
 * then; a version never begins before it is set.
 */
@Singleton
public class ParameterVersions {
    private static final Logger LOG = LoggerFactory.getLogger(ParameterVersions.class);
    private static final Duration KEPT_FOR = Duration.ofSeconds(5);

    private final Sql sql;
    private final Clock clock;
    private volatile Validity kept = new Validity(
            LocalDate.parse(Parameter.POLICY_FROM.form().initial()),
            LocalDate.parse(Parameter.POLICY_TO.form().initial()),
            Instant.EPOCH);

    ParameterVersions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A version as stored. */
    record Stored(String value, Instant effectiveFrom, String setBy, String reason, Instant setAt) {}

    /** The value that counts now. */
    public String now(Parameter parameter) {
        return at(parameter, clock.instant());
    }

    /** The value that counted at an instant. */
    public String at(Parameter parameter, Instant instant) {
        return sql.first(
                        "SELECT value FROM parameter_version WHERE cfg = ? AND effective_from <= ?"
                                + " ORDER BY effective_from DESC, id DESC LIMIT 1",
                        row -> row.getString(1),
                        parameter.cfg(),
                        instant)
                .orElse(parameter.form().initial());
    }

    /** A whole number that counts now. */
    public int number(Parameter parameter) {
        return Integer.parseInt(now(parameter));
    }

    /** A whole number that counted at an instant. */
    public int number(Parameter parameter, Instant instant) {
        return Integer.parseInt(at(parameter, instant));
    }

    /**
     * whether today is outside the time for which the policy holds (CFG-40). Every page asks, so the dates are kept
     * for a few seconds, and while the database is away.
     */
    public boolean isOutsidePolicy() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        Validity validity = validity();
        return today.isBefore(validity.from()) || today.isAfter(validity.to());
    }

    private Validity validity() {
        Validity known = kept;
        Instant now = clock.instant();
        if (now.isBefore(known.readAt().plus(KEPT_FOR))) {
            return known;
        }
        kept = new Validity(known.from(), known.to(), now);
        try {
            kept = new Validity(
                    LocalDate.parse(now(Parameter.POLICY_FROM)), LocalDate.parse(now(Parameter.POLICY_TO)), now);
        } catch (RuntimeException e) {
            LOG.warn("policy dates not read: {}", e.getMessage());
        }
        return kept;
    }

    /** Reads the dates of the policy anew when they are asked for next. */
    void forget() {
        kept = new Validity(kept.from(), kept.to(), Instant.EPOCH);
    }

    private record Validity(LocalDate from, LocalDate to, Instant readAt) {}

    List<Stored> of(Parameter parameter) {
        return sql.list(
                "SELECT value, effective_from, set_by, reason, set_at FROM parameter_version WHERE cfg = ?"
                        + " ORDER BY effective_from DESC, id DESC LIMIT 100",
                ParameterVersions::read,
                parameter.cfg());
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getString(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant());
    }
}
