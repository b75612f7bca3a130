package org.techmatch.achievement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.listing.FormerContent;
import org.techmatch.listing.FormerContents;
import org.techmatch.listing.Revision;
import org.techmatch.platform.Refused;
import org.techmatch.screening.ScreeningService;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** What people hand in: new achievements, and changed content that the public does not see yet. */
@Singleton
class AchievementRevisions {
    private final AchievementRepository repository;
    private final AchievementService service;
    private final Completers completers;
    private final FormerContents formers;
    private final ScreeningService screening;
    private final AchievementJson json;
    private final Clock clock;

    AchievementRevisions(
            AchievementRepository repository,
            AchievementService service,
            Completers completers,
            FormerContents formers,
            ScreeningService screening,
            AchievementJson json,
            Clock clock) {
        this.repository = repository;
        this.service = service;
        this.completers = completers;
        this.formers = formers;
        this.screening = screening;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stores what a person handed in: a new achievement, or the changed content of one, which the public does not see until
     * it is screened and published.
     *
     * @param id null for a new one
     * @param secret technical secret, encrypted
     */
    Achievement submitted(@Nullable Long id, NewAchievement draft, @Nullable String secret, Actor by) {
        service.refuseInvalid(draft, Optional.ofNullable(id));
        String content = json.write(draft.content());
        String hash = json.hash(content, draft.completers());
        Instant now = clock.instant();
        Achievement old = id == null
                ? repository.save(Achievement.of(draft, content, hash, AchievementService.POLICY, now)
                        .by(by.id(), AchievementStatus.DRAFT, secret))
                : repository.findById(id).orElseThrow(Refused::notFound);
        boolean published = old.listingStatus() == AchievementStatus.PUBLISHED;
        keepFormer(old, published);
        AchievementStatus status = published
                ? AchievementStatus.PUBLISHED
                : AchievementLifecycle.SM_04.take(
                        "submit", old.listingStatus(), submission(draft.holderOrganisationId(), old), by, null);
        Achievement changed = old.with(draft, content, hash, now)
                .by(by.id(), status, secret)
                .revised(published ? Revision.SCREENING : null, now);
        Achievement stored = repository.update(changed);
        long storedId = Objects.requireNonNull(stored.id());
        if (id == null) {
            completers.add(storedId, draft.completers());
        } else {
            completers.replace(storedId, draft.completers());
        }
        if (!published) {
            screening.supersede(OwnAchievementService.KIND, storedId, hash);
        }
        return stored;
    }

    private void keepFormer(Achievement old, boolean published) {
        ListingKey key = key(Objects.requireNonNull(old.id()));
        if (!published && old.revision() != null) {
            formers.forget(key);
        } else if (published && old.revision() == null) {
            formers.keep(
                    key,
                    new FormerContent(
                            old.contentHash(), old.content(), json.write(completers.of(key.id())), old.secretDetail()));
        }
    }

    /** Gives a revision up: what the public sees, or saw last, is the only content again. */
    void discard(Achievement achievement) {
        ListingKey key = key(Objects.requireNonNull(achievement.id()));
        FormerContent former = formers.of(key).orElseThrow();
        NewAchievement back = new NewAchievement(
                achievement.holderOrganisationId(),
                json.content(former.content()),
                json.people(Objects.requireNonNull(former.completers())),
                null);
        repository.update(achievement
                .with(back, former.content(), former.hash(), clock.instant())
                .by(Objects.requireNonNull(achievement.createdBy()), achievement.listingStatus(), former.secret()));
        completers.replace(key.id(), back.completers());
        formers.forget(key);
        screening.supersede(OwnAchievementService.KIND, key.id(), former.hash());
    }

    private static ListingKey key(long id) {
        return new ListingKey(ListingKind.ACHIEVEMENT, id);
    }

    private static AchievementLifecycle.Case submission(long organisation, Achievement old) {
        return new AchievementLifecycle.Case(organisation, old.createdBy(), false, false, false, true, true);
    }
}
