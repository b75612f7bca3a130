package org.techmatch.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.techmatch.searchindex.meaning.Embedder;
import org.techmatch.searchindex.meaning.TextVector;

/**
 * Meanings of texts and queries. Without the model, because it is switched off or cannot be loaded here, and until it is
 * loaded, there are none and searches go by words.
 */
@Singleton
class Meanings {
    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);
    private static final int QUERIES_KEPT = 2_000;

    private final Cache<String, TextVector> queries =
            Caffeine.newBuilder().maximumSize(QUERIES_KEPT).build();
    private final boolean wanted;
    private volatile @Nullable Embedder embedder;
    private volatile boolean failed;

    Meanings(SearchSettings settings) {
        wanted = settings.meaning();
        if (wanted) {
            CompletableFuture<Void> loading =
                    CompletableFuture.runAsync(() -> load(settings.meaningWorkers()), Thread::startVirtualThread);
            loading.exceptionally(failure -> {
                LOG.error("search by meaning does not start", failure);
                return null;
            });
        }
    }

    /** How it stands with search by meaning. */
    enum State {
        ON,
        LOADING,
        OFF,
        UNAVAILABLE
    }

    State state() {
        if (!wanted) {
            return State.OFF;
        }
        return failed ? State.UNAVAILABLE : embedder == null ? State.LOADING : State.ON;
    }

    /** The meaning of a query. */
    Optional<TextVector> query(String text) {
        Embedder loaded = embedder;
        return loaded == null || text.isBlank() ? Optional.empty() : Optional.of(queries.get(text, loaded::query));
    }

    /** The meaning of a listing's texts. */
    Optional<TextVector> texts(List<String> texts) {
        return Optional.ofNullable(embedder).map(loaded -> loaded.texts(texts));
    }

    @PreDestroy
    void close() {
        Embedder loaded = embedder;
        embedder = null;
        if (loaded != null) {
            loaded.close();
        }
    }

    private void load(int workers) {
        try {
            embedder = Embedder.load(workers);
        } catch (IllegalStateException e) {
            failed = true;
            LOG.warn("search goes by words alone: {}", e.getMessage());
        }
    }
}
