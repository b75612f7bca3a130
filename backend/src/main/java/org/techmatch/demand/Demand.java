package org.techmatch.demand;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A demand as stored: what the database must see in columns of its own, and the content as one JSON document. */
@MappedEntity("demand")
record Demand(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable String publicCode,
        @Version long version,
        Status status,
        long ownerOrganisationId,
        DemandContent.DemandKind kind,
        String title,
        LocalDate deadline,
        String content,
        String contentHash,
        String policyVersion,
        @Nullable Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {
    /** States of SM-06 that exist so far. */
    enum Status {
        READY,
        PUBLISHED,
        WITHDRAWN,
        EXPIRED
    }

    static Demand of(NewDemand draft, String content, String hash, String policy, Instant now) {
        DemandContent c = draft.content();
        return new Demand(
                null,
                null,
                0,
                Status.READY,
                draft.ownerOrganisationId(),
                c.kind(),
                c.title(),
                c.deadline(),
                content,
                hash,
                policy,
                draft.publishedAt(),
                now,
                now);
    }

    Demand with(NewDemand draft, String newContent, String hash, Instant now) {
        DemandContent c = draft.content();
        Instant published = draft.publishedAt() == null ? publishedAt : draft.publishedAt();
        return new Demand(
                id,
                publicCode,
                version,
                status,
                draft.ownerOrganisationId(),
                c.kind(),
                c.title(),
                c.deadline(),
                newContent,
                hash,
                policyVersion,
                published,
                createdAt,
                now);
    }

    Demand inState(Status newStatus, @Nullable String code, @Nullable Instant published, Instant now) {
        return new Demand(
                id,
                code,
                version,
                newStatus,
                ownerOrganisationId,
                kind,
                title,
                deadline,
                content,
                contentHash,
                policyVersion,
                published,
                createdAt,
                now);
    }
}
