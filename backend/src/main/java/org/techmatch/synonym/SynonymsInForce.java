package org.techmatch.synonym;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.searchindex.text.SynonymFile;
import org.techmatch.searchindex.text.Synonyms;

/**
 * The synonyms that count now. Every replica looks every two seconds whether a group has changed; until it has read
 * them, and while the database is away, those that it knows count.
 */
@Singleton
public class SynonymsInForce {
    private static final Logger LOG = LoggerFactory.getLogger(SynonymsInForce.class);

    private final SynonymRows rows;
    private volatile Known known = new Known("", Synonyms.of(SynonymFile.groups()));

    SynonymsInForce(SynonymRows rows) {
        this.rows = rows;
    }

    private record Known(String state, Synonyms synonyms) {}

    /** What counts now. */
    public Synonyms get() {
        return known.synonyms();
    }

    /** Reads the groups if any has changed. */
    void refresh() {
        String state = rows.state();
        if (!state.equals(known.state())) {
            List<List<String>> groups = rows.all();
            known = new Known(state, Synonyms.of(groups));
        }
    }

    /** Keeps a running portal's synonyms up to date. */
    @Singleton
    @Requires(property = "techmatch.jobs", notEquals = "false")
    static class Job {
        private final SynonymService service;
        private final SynonymsInForce inForce;

        Job(SynonymService service, SynonymsInForce inForce) {
            this.service = service;
            this.inForce = inForce;
        }

        @EventListener
        void started(ServerStartupEvent event) {
            alone(service::takeIn);
        }

        @Scheduled(initialDelay = "1s", fixedDelay = "2s")
        void look() {
            alone(inForce::refresh);
        }

        private static void alone(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("synonyms not read this time: {}", e.getMessage());
            }
        }
    }
}
