package org.techmatch.contact;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;

/** Who has signed which NDA; rows are only inserted. */
@Singleton
class Signatures {
    private final Sql sql;

    Signatures(Sql sql) {
        this.sql = sql;
    }

    /** A signature. */
    record Signed(Instant at, String by) {}

    Optional<Signed> find(String kind, long listingId, long organisationId) {
        return sql.first(
                "SELECT signed_at, signed_by FROM nda_signature WHERE listing_kind = ? AND listing_id = ?"
                        + " AND organisation_id = ? ORDER BY id DESC LIMIT 1",
                row -> new Signed(row.getTimestamp(1).toInstant(), row.getString(2)),
                kind,
                listingId,
                organisationId);
    }

    /** The verified organisations of a person. */
    static Set<Long> verifiedOrganisations(Actor actor) {
        return actor.grants().stream()
                .filter(Actor.Grant::verified)
                .map(Actor.Grant::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
