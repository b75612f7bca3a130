package org.techmatch.demand;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.Revision;

/**
 * A demand as stored: what the database must see in columns of its own, and the content as one JSON document.
 *
 * @param createdBy the account that wrote it; null for an imported one
 * @param confidentialBrief for the parties of a match only, encrypted; in no projection, index or log
 * @param revision where changed content stands while the public sees the former one; null when there is none
 * @param confirmedAt when somebody last changed it or said that it is still valid
 * @param remindedAt when its owner was asked whether it is still valid
 */
@MappedEntity("demand")
record Demand(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable String publicCode,
        @Version long version,
        DemandStatus status,
        long ownerOrganisationId,
        DemandContent.DemandKind kind,
        String title,
        LocalDate deadline,
        String content,
        String contentHash,
        String policyVersion,
        @Nullable Instant publishedAt,
        @Nullable Long createdBy,
        @Nullable String confidentialBrief,
        @Nullable Revision revision,
        @Nullable Instant confirmedAt,
        @Nullable Instant remindedAt,
        Instant createdAt,
        Instant updatedAt) {

    static Demand of(NewDemand draft, String content, String hash, String policy, Instant now) {
        DemandContent c = draft.content();
        return new Demand(
                null,
                null,
                0,
                DemandStatus.READY,
                draft.ownerOrganisationId(),
                c.kind(),
                c.title(),
                c.deadline(),
                content,
                hash,
                policy,
                draft.publishedAt(),
                null,
                null,
                null,
                null,
                null,
                now,
                now);
    }

    /** The same, made by a person and not yet public. */
    Demand by(long accountId, DemandStatus newStatus, @Nullable String brief) {
        return new Demand(
                id,
                publicCode,
                version,
                newStatus,
                ownerOrganisationId,
                kind,
                title,
                deadline,
                content,
                contentHash,
                policyVersion,
                publishedAt,
                createdBy == null ? Long.valueOf(accountId) : createdBy,
                brief,
                revision,
                confirmedAt,
                remindedAt,
                createdAt,
                updatedAt);
    }

    /** The same with its revision elsewhere. */
    Demand revised(@Nullable Revision newRevision, Instant now) {
        return new Demand(
                id,
                publicCode,
                version,
                status,
                ownerOrganisationId,
                kind,
                title,
                deadline,
                content,
                contentHash,
                policyVersion,
                publishedAt,
                createdBy,
                confidentialBrief,
                newRevision,
                confirmedAt,
                remindedAt,
                createdAt,
                now);
    }

    /** The same under a number. */
    Demand numbered(long number) {
        return new Demand(
                number,
                publicCode,
                version,
                status,
                ownerOrganisationId,
                kind,
                title,
                deadline,
                content,
                contentHash,
                policyVersion,
                publishedAt,
                createdBy,
                confidentialBrief,
                revision,
                confirmedAt,
                remindedAt,
                createdAt,
                updatedAt);
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
                createdBy,
                confidentialBrief,
                null,
                now,
                null,
                createdAt,
                now);
    }

    Demand inState(DemandStatus newStatus, @Nullable String code, @Nullable Instant published, Instant now) {
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
                createdBy,
                confidentialBrief,
                revision,
                now,
                null,
                createdAt,
                now);
    }
}
