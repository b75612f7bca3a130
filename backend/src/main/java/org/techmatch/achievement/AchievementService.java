package org.techmatch.achievement;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.listing.Attachment;
import org.techmatch.listing.FormerContents;
import org.techmatch.listing.PublicListings;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.screening.Attestation;
import org.techmatch.screening.ScreeningService;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Commands on achievements. */
@Singleton
public class AchievementService {
    private static final String KIND = ListingKind.ACHIEVEMENT.value();
    static final String POLICY = "遂科技规〔2024〕3号";

    private final AchievementRepository repository;
    private final Completers completers;
    private final AchievementRules rules;
    private final AchievementListing listing;
    private final PublicListings publicListings;
    private final FormerContents formers;
    private final ScreeningService screening;
    private final ListingFiles files;
    private final AchievementJson json;
    private final ApplicationEventPublisher<AchievementReady> events;
    private final Clock clock;

    AchievementService(
            AchievementRepository repository,
            Completers completers,
            AchievementRules rules,
            AchievementListing listing,
            PublicListings publicListings,
            FormerContents formers,
            ScreeningService screening,
            ListingFiles files,
            AchievementJson json,
            ApplicationEventPublisher<AchievementReady> events,
            Clock clock) {
        this.repository = repository;
        this.completers = completers;
        this.rules = rules;
        this.listing = listing;
        this.publicListings = publicListings;
        this.formers = formers;
        this.screening = screening;
        this.files = files;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** Every reason why the achievement would be refused, without storing anything. */
    public List<FieldProblem> check(NewAchievement draft, Optional<Long> existing) {
        List<FieldProblem> problems = new ArrayList<>(rules.check(draft));
        String number = draft.content().ipNumber();
        if (number != null) {
            repository
                    .findIdByTypeAndIpNumber(draft.content().type(), number)
                    .filter(id -> !Optional.of(id).equals(existing))
                    .ifPresent(id -> problems.add(new FieldProblem(
                            "ipNumber", new Text("这个号码已登记在另一项成果上。", "Another achievement has this number already."))));
        }
        return problems;
    }

    /**
     * Stores a new achievement with its attested screening; it is not public yet.
     *
     * @param attestation null for one that is still to be screened
     * @throws Refused invalid-request with every wrong field
     */
    @Transactional
    public long create(NewAchievement draft, @Nullable Attestation attestation) {
        refuseInvalid(draft, Optional.empty());
        String content = json.write(draft.content());
        String hash = json.hash(content, draft.completers());
        Achievement saved = repository.save(Achievement.of(draft, content, hash, POLICY, clock.instant()));
        long id = Objects.requireNonNull(saved.id());
        completers.add(id, draft.completers());
        attest(id, hash, attestation);
        ready(saved);
        return id;
    }

    /**
     * Replaces an achievement's content with its attested screening; a published one shows the new content at once.
     *
     * @param attestation null for one that is still to be screened
     * @throws Refused invalid-request with every wrong field, not-found for an unknown id, conflict for a published one
     *     without an attestation
     */
    @Transactional
    public void change(long id, NewAchievement draft, @Nullable Attestation attestation) {
        refuseInvalid(draft, Optional.of(id));
        Achievement old = repository.findById(id).orElseThrow(Refused::notFound);
        String content = json.write(draft.content());
        String hash = json.hash(content, draft.completers());
        Achievement changed = repository.update(old.with(draft, content, hash, clock.instant()));
        completers.replace(id, draft.completers());
        attest(id, hash, attestation);
        if (old.revision() != null) {
            formers.forget(new ListingKey(ListingKind.ACHIEVEMENT, id));
        }
        if (changed.listingStatus() == AchievementStatus.PUBLISHED) {
            refuseUnscreened(id, hash);
            ready(changed);
            project(changed);
        }
    }

    /**
     * Makes an achievement public (SM-04 READY or UNPUBLISHED → PUBLISHED); nothing happens if it is already.
     *
     * @throws Refused conflict when its screening did not clear exactly this content
     */
    @Transactional
    public void publish(long id) {
        Achievement achievement = repository.findById(id).orElseThrow(Refused::notFound);
        if (achievement.listingStatus() == AchievementStatus.PUBLISHED) {
            return;
        }
        refuseUnscreened(id, achievement.contentHash());
        show(achievement);
    }

    /** Makes a screened achievement public, or its revision; the code of its first publication stays. */
    void show(Achievement achievement) {
        Instant now = clock.instant();
        Instant published = achievement.publishedAt() == null ? now : achievement.publishedAt();
        String code = achievement.publicCode() == null
                ? "CG-%d-%06d".formatted(published.atZone(Clocks.ZONE).getYear(), achievement.id())
                : achievement.publicCode();
        ready(achievement);
        project(repository.update(achievement
                .inState(AchievementStatus.PUBLISHED, code, published, now)
                .revised(null, now)));
        if (achievement.revision() != null) {
            long id = Objects.requireNonNull(achievement.id());
            formers.forget(new ListingKey(ListingKind.ACHIEVEMENT, id));
            screening.supersede(KIND, id, achievement.contentHash());
        }
    }

    /**
     * Makes an achievement public that never was, screening it by the attestation if need be; one that was taken back stays so.
     *
     * @return whether it became public
     * @throws Refused not-found for an unknown id
     */
    @Transactional
    public boolean publishFirst(long id, Attestation attestation) {
        Achievement achievement = repository.findById(id).orElseThrow(Refused::notFound);
        if (achievement.listingStatus() != AchievementStatus.READY) {
            return false;
        }
        if (!screening.isCleared(KIND, id, achievement.contentHash())) {
            attest(id, achievement.contentHash(), attestation);
        }
        publish(id);
        return true;
    }

    /** Takes an achievement out of every public channel (SM-04 PUBLISHED → UNPUBLISHED). */
    @Transactional
    public void unpublish(long id) {
        Achievement achievement = repository.findById(id).orElseThrow(Refused::notFound);
        if (achievement.listingStatus() == AchievementStatus.PUBLISHED) {
            repository.update(achievement.inState(
                    AchievementStatus.UNPUBLISHED,
                    achievement.publicCode(),
                    achievement.publishedAt(),
                    clock.instant()));
            publicListings.withdraw(new ListingKey(ListingKind.ACHIEVEMENT, id));
        }
    }

    /** hides a person's name on every public page at once; what a pending revision changes stays unseen. */
    @Transactional
    public void hideName(long accountId) {
        for (long id : completers.hideName(accountId)) {
            repository
                    .findById(id)
                    .filter(found -> found.listingStatus() == AchievementStatus.PUBLISHED && found.revision() == null)
                    .ifPresent(this::project);
        }
    }

    /** who keeps the ledger hears of it before the achievement can be public. */
    void ready(Achievement achievement) {
        events.publishEvent(new AchievementReady(
                Objects.requireNonNull(achievement.id()),
                achievement.holderOrganisationId(),
                json.content(achievement.content()).isService()));
    }

    private void project(Achievement achievement) {
        long id = Objects.requireNonNull(achievement.id());
        files.publish(
                KIND,
                id,
                Attachment.attached(json.content(achievement.content()).attachments()),
                false);
        publicListings.publish(listing.of(achievement, json.content(achievement.content()), completers.of(id)));
    }

    private void attest(long id, String hash, @Nullable Attestation attestation) {
        if (attestation != null) {
            screening.attest(KIND, id, hash, attestation);
        }
    }

    private void refuseUnscreened(long id, String hash) {
        if (!screening.isCleared(KIND, id, hash)) {
            throw new Refused(
                    ProblemType.CONFLICT,
                    new Text("内容改动后需要重新筛查，筛查通过才能公开。", "The content must be screened before it becomes public."),
                    List.of());
        }
    }

    void refuseInvalid(NewAchievement draft, Optional<Long> existing) {
        List<FieldProblem> problems = check(draft, existing);
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
    }
}
