package org.techmatch.achievement;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.Revision;

/**
 * An achievement as stored: what the database must see in columns of its own, and the content as one JSON document, which
 * is also what its hash is over.
 *
 * @param policyVersion the policy under which it was listed
 * @param createdBy the account that wrote it; null for an imported one
 * @param secretDetail technical secret, encrypted (domain.md §3.2); in no projection, index or log
 * @param revision where changed content stands while the public sees the former one; null when there is none
 * @param confirmedAt when somebody last changed it or said that it is still valid
 * @param remindedAt when its owner was asked whether it is still valid
 */
@MappedEntity("achievement")
record Achievement(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable String publicCode,
        @Version long version,
        AchievementStatus listingStatus,
        long holderOrganisationId,
        AchievementContent.AchievementType type,
        @Nullable String ipNumber,
        String title,
        AchievementContent.Stage stage,
        int trl,
        String content,
        String contentHash,
        String policyVersion,
        @Nullable Instant publishedAt,
        @Nullable Long createdBy,
        @Nullable String secretDetail,
        @Nullable Revision revision,
        @Nullable Instant confirmedAt,
        @Nullable Instant remindedAt,
        Instant createdAt,
        Instant updatedAt) {

    static Achievement of(NewAchievement draft, String content, String hash, String policy, Instant now) {
        AchievementContent c = draft.content();
        return new Achievement(
                null,
                null,
                0,
                AchievementStatus.READY,
                draft.holderOrganisationId(),
                c.type(),
                c.ipNumber(),
                c.title(),
                c.stage(),
                c.trl(),
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
    Achievement by(long accountId, AchievementStatus status, @Nullable String secret) {
        return new Achievement(
                id,
                publicCode,
                version,
                status,
                holderOrganisationId,
                type,
                ipNumber,
                title,
                stage,
                trl,
                content,
                contentHash,
                policyVersion,
                publishedAt,
                createdBy == null ? Long.valueOf(accountId) : createdBy,
                secret,
                revision,
                confirmedAt,
                remindedAt,
                createdAt,
                updatedAt);
    }

    /** The same under a number. */
    Achievement numbered(long number) {
        return new Achievement(
                number,
                publicCode,
                version,
                listingStatus,
                holderOrganisationId,
                type,
                ipNumber,
                title,
                stage,
                trl,
                content,
                contentHash,
                policyVersion,
                publishedAt,
                createdBy,
                secretDetail,
                revision,
                confirmedAt,
                remindedAt,
                createdAt,
                updatedAt);
    }

    /** The same with its revision elsewhere. */
    Achievement revised(@Nullable Revision newRevision, Instant now) {
        return new Achievement(
                id,
                publicCode,
                version,
                listingStatus,
                holderOrganisationId,
                type,
                ipNumber,
                title,
                stage,
                trl,
                content,
                contentHash,
                policyVersion,
                publishedAt,
                createdBy,
                secretDetail,
                newRevision,
                confirmedAt,
                remindedAt,
                createdAt,
                now);
    }

    Achievement with(NewAchievement draft, String newContent, String hash, Instant now) {
        AchievementContent c = draft.content();
        Instant published = draft.publishedAt() == null ? publishedAt : draft.publishedAt();
        return new Achievement(
                id,
                publicCode,
                version,
                listingStatus,
                draft.holderOrganisationId(),
                c.type(),
                c.ipNumber(),
                c.title(),
                c.stage(),
                c.trl(),
                newContent,
                hash,
                policyVersion,
                published,
                createdBy,
                secretDetail,
                null,
                now,
                null,
                createdAt,
                now);
    }

    Achievement inState(AchievementStatus status, @Nullable String code, @Nullable Instant published, Instant now) {
        return new Achievement(
                id,
                code,
                version,
                status,
                holderOrganisationId,
                type,
                ipNumber,
                title,
                stage,
                trl,
                content,
                contentHash,
                policyVersion,
                published,
                createdBy,
                secretDetail,
                revision,
                now,
                null,
                createdAt,
                now);
    }
}
