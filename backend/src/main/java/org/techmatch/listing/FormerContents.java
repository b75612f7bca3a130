package org.techmatch.listing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/**
 * Keeps what the public sees of a listing while there is a revision of it, so that the revision can be given up. It is
 * never read for the public, which sees the projection.
 */
@Singleton
public class FormerContents {
    private final Sql sql;
    private final Clock clock;

    FormerContents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a content; what was kept first stays, since a revision of a revision replaces the same content. */
    public void keep(ListingKey key, FormerContent former) {
        sql.update(
                """
                INSERT IGNORE INTO former_content (kind, listing_id, content_hash, content, completers, secret, kept_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                key.kind().value(),
                key.id(),
                former.hash(),
                former.content(),
                former.completers(),
                former.secret(),
                clock.instant());
    }

    /** What was kept; empty when there is no revision. */
    public Optional<FormerContent> of(ListingKey key) {
        return sql.first(
                "SELECT content_hash, content, completers, secret FROM former_content WHERE kind = ? AND listing_id = ?",
                row -> new FormerContent(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                key.kind().value(),
                key.id());
    }

    /** Forgets it: the revision became public or was given up, or nothing of the listing may stay. */
    public void forget(ListingKey key) {
        sql.update(
                "DELETE FROM former_content WHERE kind = ? AND listing_id = ?",
                key.kind().value(),
                key.id());
    }
}
