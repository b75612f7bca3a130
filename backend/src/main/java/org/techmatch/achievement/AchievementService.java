package org.techmatch.achievement;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.listing.FormerContent;
import org.techmatch.listing.FormerContents;
import org.techmatch.listing.PublicListings;
import org.techmatch.listing.Revision;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Hashes;
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
    private static final String POLICY = "遂科技规〔2024〕3号";

    private final AchievementRepository repository;
    private final Completers completers;
    private final AchievementRules rules;
    private final AchievementListing listing;
    private final PublicListings publicListings;
    private final FormerContents formers;
    private final ScreeningService screening;
    private final JsonMapper json;
    private final Clock clock;

    AchievementService(
            AchievementRepository repository,
            Completers completers,
            AchievementRules rules,
            AchievementListing listing,
            PublicListings publicListings,
            FormerContents formers,
            ScreeningService screening,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.completers = completers;
        this.rules = rules;
        this.listing = listing;
        this.publicListings = publicListings;
        this.formers = formers;
        this.screening = screening;
        this.json = json;
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
        String content = write(draft.content());
        String hash = hash(content, draft.completers());
        Achievement saved = repository.save(Achievement.of(draft, content, hash, POLICY, clock.instant()));
        long id = Objects.requireNonNull(saved.id());
        completers.add(id, draft.completers());
        attest(id, hash, attestation);
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
        String content = write(draft.content());
        String hash = hash(content, draft.completers());
        Achievement changed = repository.update(old.with(draft, content, hash, clock.instant()));
        completers.replace(id, draft.completers());
        attest(id, hash, attestation);
        if (old.revision() != null) {
            formers.forget(key(id));
        }
        if (changed.listingStatus() == AchievementStatus.PUBLISHED) {
            refuseUnscreened(id, hash);
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
        project(repository.update(achievement
                .inState(AchievementStatus.PUBLISHED, code, published, now)
                .revised(null, now)));
        if (achievement.revision() != null) {
            long id = Objects.requireNonNull(achievement.id());
            formers.forget(key(id));
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

    /**
     * Stores what a person handed in: a new achievement, or the changed content of one, which the public does not see until
     * it is screened and published.
     *
     * @param id null for a new one
     * @param secret technical secret, encrypted
     */
    Achievement submitted(@Nullable Long id, NewAchievement draft, @Nullable String secret, Actor by) {
        refuseInvalid(draft, Optional.ofNullable(id));
        String content = write(draft.content());
        String hash = hash(content, draft.completers());
        Instant now = clock.instant();
        Achievement old = id == null
                ? repository.save(
                        Achievement.of(draft, content, hash, POLICY, now).by(by.id(), AchievementStatus.DRAFT, secret))
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
        completers.replace(storedId, draft.completers());
        if (!published) {
            screening.supersede(KIND, storedId, hash);
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
                            old.contentHash(), old.content(), write(completers.of(key.id())), old.secretDetail()));
        }
    }

    /** Gives a revision up: what the public sees, or saw last, is the only content again. */
    void discard(Achievement achievement) {
        ListingKey key = key(Objects.requireNonNull(achievement.id()));
        FormerContent former = formers.of(key).orElseThrow();
        NewAchievement back = new NewAchievement(
                achievement.holderOrganisationId(),
                read(former.content()),
                people(Objects.requireNonNull(former.completers())),
                null);
        repository.update(achievement
                .with(back, former.content(), former.hash(), clock.instant())
                .by(Objects.requireNonNull(achievement.createdBy()), achievement.listingStatus(), former.secret()));
        completers.replace(key.id(), back.completers());
        formers.forget(key);
        screening.supersede(KIND, key.id(), former.hash());
    }

    private static ListingKey key(long id) {
        return new ListingKey(ListingKind.ACHIEVEMENT, id);
    }

    private List<Completer> people(String completersJson) {
        try {
            return Objects.requireNonNull(json.readValue(completersJson, Argument.listOf(Completer.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AchievementLifecycle.Case submission(long organisation, Achievement old) {
        return new AchievementLifecycle.Case(organisation, old.createdBy(), false, false, false, true);
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

    private void project(Achievement achievement) {
        long id = Objects.requireNonNull(achievement.id());
        publicListings.publish(listing.of(achievement, read(achievement.content()), completers.of(id)));
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

    private void refuseInvalid(NewAchievement draft, Optional<Long> existing) {
        List<FieldProblem> problems = check(draft, existing);
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
    }

    private String hash(String content, List<Completer> people) {
        return Hashes.sha256(content + write(people));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AchievementContent read(String content) {
        try {
            return Objects.requireNonNull(json.readValue(content, AchievementContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
