package org.techmatch.achievement;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.techmatch.achievement.AchievementContent.AchievementType;
import org.techmatch.achievement.AchievementContent.IpStatus;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.screening.ScreenedContent;

/** What a reviewer sees of an achievement. */
@Singleton
class AchievementScreening implements ScreenedContent {
    private final AchievementRepository repository;
    private final Achievements achievements;
    private final OwnAchievements own;
    private final AchievementPreview preview;
    private final Completers completers;

    AchievementScreening(
            AchievementRepository repository,
            Achievements achievements,
            OwnAchievements own,
            AchievementPreview preview,
            Completers completers) {
        this.repository = repository;
        this.achievements = achievements;
        this.own = own;
        this.preview = preview;
        this.completers = completers;
    }

    @Override
    public String kind() {
        return OwnAchievementService.KIND;
    }

    @Override
    public Object proposed(long targetId, String base) {
        Achievement achievement = repository.findById(targetId).orElseThrow(Refused::notFound);
        return preview.of(
                new NewAchievement(
                        achievement.holderOrganisationId(), own.content(achievement), completers.of(targetId), null),
                base);
    }

    @Override
    public @Nullable Object published(long targetId, String base) {
        Achievement achievement = repository.findById(targetId).orElseThrow(Refused::notFound);
        return achievement.listingStatus() == AchievementStatus.PUBLISHED
                ? achievements.get(Objects.requireNonNull(achievement.publicCode()), base)
                : null;
    }

    @Override
    public String words(long targetId) {
        AchievementContent c = own.content(repository.findById(targetId).orElseThrow(Refused::notFound));
        Stream<@Nullable String> texts =
                Stream.of(c.title(), c.summary(), c.applicationScenario(), c.advantages(), c.benefitNote());
        Stream<@Nullable String> rows = Stream.concat(
                c.indicators().stream().flatMap(each -> Stream.of(each.name(), each.value(), each.unit())),
                completers.of(targetId).stream()
                        .flatMap(each -> Stream.of(each.name(), each.organisation(), each.role())));
        return Stream.of(texts, c.keywords().stream(), rows)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Text> warnings(long targetId) {
        AchievementContent c = own.content(repository.findById(targetId).orElseThrow(Refused::notFound));
        List<Text> warnings = new ArrayList<>();
        if (c.type() == AchievementType.PATENT && c.ipStatus() == IpStatus.UNGRANTED) {
            warnings.add(
                    new Text(
                            "R-203：专利尚未授权。公开技术方案可能使它丧失新颖性，请确认已经提交申请。",
                            "R-203: the patent is not granted. Publishing the solution may destroy its novelty; make sure that it is filed."));
        }
        if (c.type() == AchievementType.TECH_SECRET) {
            warnings.add(new Text(
                    "R-203：技术秘密。公开文字里不能有配方、参数和权利要求。",
                    "R-203: a technical secret. The public text must hold no formulas, parameters or claims."));
        }
        return warnings;
    }
}
