package org.techmatch.search;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.searchindex.IndexAway;

/** Spares visitors the wait for a search server that is away: after a failure one request in a while tries again. */
@Singleton
class SearchGate {
    private static final Logger LOG = LoggerFactory.getLogger(SearchGate.class);
    private static final long REST_MILLIS = 1_000;

    private final Clock clock;
    private final AtomicLong closedUntil = new AtomicLong();

    SearchGate(Clock clock) {
        this.clock = clock;
    }

    /** The answer of the search server, or empty when it is away. */
    <T> Optional<T> ask(Supplier<T> question) {
        long now = clock.millis();
        long until = closedUntil.get();
        if (until > 0 && (now < until || !closedUntil.compareAndSet(until, now + REST_MILLIS))) {
            return Optional.empty();
        }
        try {
            T answer = question.get();
            if (until > 0) {
                closedUntil.set(0);
                LOG.info("search server answers again");
            }
            return Optional.of(answer);
        } catch (IndexAway e) {
            if (e.isRefused()) {
                LOG.error("search refused", e);
                return Optional.empty();
            }
            if (until == 0) {
                LOG.warn("search answers from the database: {}", e.getMessage());
            }
            closedUntil.set(clock.millis() + REST_MILLIS);
            return Optional.empty();
        }
    }
}
