package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.achievement.AchievementView;
import org.techmatch.achievement.Achievements;
import org.techmatch.demand.DemandView;
import org.techmatch.demand.Demands;
import org.techmatch.listing.PublicListing;
import org.techmatch.platform.Fen;

/** reads what counts for matches out of the public projection, and out of nothing else. */
@Singleton
class ListingFacts {
    private final Demands demands;
    private final Achievements achievements;

    ListingFacts(Demands demands, Achievements achievements) {
        this.demands = demands;
        this.achievements = achievements;
    }

    DemandFacts demand(PublicListing listing) {
        DemandView view = demands.view(listing);
        List<String> indicators = view.targetIndicators().stream()
                .map(each -> each.name() + each.op() + each.value() + unit(each.unit()))
                .toList();
        List<String> texts = new ArrayList<>(List.of(view.title(), view.description()));
        texts.addAll(indicators);
        return new DemandFacts(
                listing.key().id(),
                listing.version(),
                view.title(),
                Set.copyOf(listing.disciplines()),
                texts,
                view.demandKind(),
                fen(view.budgetMin()),
                fen(view.budgetMax()),
                view.deadline(),
                listing.districtCode(),
                view.ipExpectation(),
                view.targetIndicators().stream().map(each -> each.name()).toList(),
                listing.publishedAt());
    }

    AchievementFacts achievement(PublicListing listing) {
        AchievementView view = achievements.view(listing);
        List<String> texts = new ArrayList<>();
        Stream.of(
                        view.title(),
                        String.join("，", view.keywords()),
                        view.summary(),
                        view.applicationScenario(),
                        view.advantages(),
                        view.benefitNote())
                .filter(text -> text != null && !text.isBlank())
                .forEach(texts::add);
        view.indicators().stream()
                .map(each -> each.name() + " " + each.value() + unit(each.unit()))
                .forEach(texts::add);
        Long organisation = listing.organisationId();
        return new AchievementFacts(
                listing.key().id(),
                listing.version(),
                organisation == null ? 0 : organisation,
                view.title(),
                Set.copyOf(listing.disciplines()),
                texts,
                view.trl(),
                view.modes().isEmpty() ? EnumSet.noneOf(CoopMode.class) : EnumSet.copyOf(view.modes()),
                view.wantPilot(),
                fen(view.priceMin()),
                fen(view.priceMax()),
                listing.districtCode(),
                view.indicators().stream().map(each -> each.name()).toList(),
                listing.publishedAt());
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit;
    }

    private static @Nullable Long fen(@Nullable String yuan) {
        return yuan == null ? null : Fen.parseYuan(yuan).orElse(null);
    }
}
