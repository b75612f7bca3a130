package org.techmatch.achievement;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An achievement as stored: what the database must see in columns of its own, and the content as one JSON document, which
 * is also what its hash is over.
 *
 * @param policyVersion the policy under which it was listed
 */
@MappedEntity("achievement")
record Achievement(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable String publicCode,
        @Version long version,
        ListingStatus listingStatus,
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
        Instant createdAt,
        Instant updatedAt) {
    /** States of SM-04 that exist so far. */
    enum ListingStatus {
        READY,
        PUBLISHED,
        UNPUBLISHED
    }

    static Achievement of(NewAchievement draft, String content, String hash, String policy, Instant now) {
        AchievementContent c = draft.content();
        return new Achievement(
                null,
                null,
                0,
                ListingStatus.READY,
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
                now,
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
                createdAt,
                now);
    }

    Achievement inState(ListingStatus status, @Nullable String code, @Nullable Instant published, Instant now) {
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
                createdAt,
                now);
    }
}
