package org.techmatch.empowerment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.techmatch.access.Actor;
import org.techmatch.platform.Clocks;

/** What comes with time: amendments that begin to count, reviews that are due (CFG-11), registries not told. */
@Singleton
class EmpowermentUpkeepService {
    private static final Actor PORTAL = Actor.system("SM-08");
    private static final Duration REGISTRY = Duration.ofDays(90);
    private static final String BATCH = "ORDER BY e.id LIMIT 100 FOR UPDATE";

    private final EmpowermentRows rows;
    private final EmpowermentSteps steps;
    private final EmpowermentNews news;
    private final Clock clock;

    EmpowermentUpkeepService(EmpowermentRows rows, EmpowermentSteps steps, EmpowermentNews news, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.news = news;
        this.clock = clock;
    }

    /** The signed amendments whose time has come; each is committed in a transaction of its own. */
    List<Long> due() {
        return rows
                .list(
                        "e.status = 'SIGNED' AND e.mode = 'AGREEMENT' AND e.effective_from <= ?",
                        "ORDER BY e.id LIMIT 100",
                        clock.instant())
                .stream()
                .map(Empowerment::id)
                .toList();
    }

    /** Makes one effective, unless somebody was faster. */
    @Transactional
    public void commit(long id) {
        Empowerment e = rows.lock(id).orElseThrow();
        Instant from = e.effectiveFrom();
        if (e.status() == EmpowermentStatus.SIGNED && from != null && !from.isAfter(clock.instant())) {
            steps.commit(e, Objects.requireNonNull(e.achievementId()), null, PORTAL);
        }
    }

    /** Puts agreements whose day has come under review; nothing lapses by itself. */
    @Transactional
    public int review() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        List<Empowerment> due =
                rows.list("e.status = 'EFFECTIVE' AND e.mode = 'AGREEMENT' AND e.lapse_date <= ?", BATCH, today);
        due.forEach(e -> steps.follow(e, EmpowermentLifecycle.REVIEW, null));
        return due.size();
    }

    /** tells the office once of each registry change that is missing after ninety days. */
    @Transactional
    public int remind() {
        List<Empowerment> late = rows.list(
                "e.effective_mark = 1 AND e.right_kind = 'OWNERSHIP' AND e.registered_on IS NULL"
                        + " AND e.register_alert_at IS NULL AND e.effective_at <= ?",
                BATCH,
                clock.instant().minus(REGISTRY));
        for (Empowerment e : late) {
            rows.set(e.id(), "register_alert_at", clock.instant());
            news.unregistered(e);
        }
        return late.size();
    }
}
