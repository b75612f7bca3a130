package org.techmatch.achievement;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.achievement.AchievementContent.LawStatus;
import org.techmatch.lifecycle.Move;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.listing.Revision;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.screening.ScreeningService;

/** Reads achievements for those whose organisation holds them, public or not. */
@Singleton
public class OwnAchievements {
    private final AchievementRepository repository;
    private final Completers completers;
    private final ScreeningService screening;
    private final SeparateLedger ledger;
    private final JsonMapper json;
    private final Clock clock;

    OwnAchievements(
            AchievementRepository repository,
            Completers completers,
            ScreeningService screening,
            SeparateLedger ledger,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.completers = completers;
        this.screening = screening;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The achievement, for the office of its holder, its writer and completers, and for portal operations.
     *
     * @throws Refused not-found for everybody else
     */
    Achievement get(long id, Actor by) {
        Achievement achievement = repository.findById(id).orElseThrow(Refused::notFound);
        if (!by.may(Permission.HIDE_LISTING, null) && !isOwn(achievement, by)) {
            throw Refused.notFound();
        }
        return achievement;
    }

    private boolean isOwn(Achievement achievement, Actor by) {
        long holder = achievement.holderOrganisationId();
        return by.may(Permission.PUBLISH_ACHIEVEMENT, holder)
                || (by.may(Permission.WRITE_ACHIEVEMENT, holder)
                        && (by.is(achievement.createdBy())
                                || completers.include(Objects.requireNonNull(achievement.id()), by.id())));
    }

    /** What the person may do with it. */
    public List<MoveView> moves(long id, Actor by, Language language) {
        return MoveView.of(moves(repository.findById(id).orElseThrow(Refused::notFound), by), language);
    }

    /**
     * An achievement as its unit sees it.
     *
     * @throws Refused not-found for those of others
     */
    OwnAchievementView view(long id, Actor by, Language language) {
        Achievement achievement = get(id, by);
        Revision revision = achievement.revision();
        return new OwnAchievementView(
                id,
                achievement.publicCode(),
                achievement.title(),
                achievement.version(),
                StateView.of(achievement.listingStatus(), language),
                revision == null ? null : StateView.of(revision, language),
                MoveView.of(moves(achievement, by), language),
                Clocks.local(achievement.updatedAt()),
                achievement.publishedAt() == null ? null : Clocks.local(achievement.publishedAt()));
    }

    AchievementLifecycle.Case aCase(Achievement achievement) {
        AchievementContent content =
                achievement.listingStatus() == AchievementStatus.PURGED ? null : content(achievement);
        boolean alive = content != null
                && content.lawStatus() != LawStatus.LAPSED
                && content.lawStatus() != LawStatus.INVALIDATED
                && (content.expiryDate() == null || !content.expiryDate().isBefore(today()));
        return new AchievementLifecycle.Case(
                achievement.holderOrganisationId(),
                achievement.createdBy(),
                screening.isCleared(
                        OwnAchievementService.KIND,
                        Objects.requireNonNull(achievement.id()),
                        achievement.contentHash()),
                achievement.revision() != null,
                achievement.revision() == Revision.READY,
                alive,
                content == null
                        || !content.isService()
                        || ledger.isRegistered(Objects.requireNonNull(achievement.id())));
    }

    AchievementContent content(Achievement achievement) {
        try {
            return Objects.requireNonNull(json.readValue(achievement.content(), AchievementContent.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.ZONE));
    }

    private List<Move> moves(Achievement achievement, Actor by) {
        return AchievementLifecycle.SM_04.moves(achievement.listingStatus(), aCase(achievement), by).stream()
                .filter(move -> !move.action().equals("submit"))
                .filter(move -> !move.action().endsWith("-revision") || achievement.revision() != null)
                .toList();
    }
}
