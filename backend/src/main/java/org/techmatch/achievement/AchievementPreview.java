package org.techmatch.achievement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.techmatch.listing.Citation;
import org.techmatch.listing.NewListing;
import org.techmatch.listing.Site;
import org.techmatch.organisation.OrganisationView;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;

/** Shows an achievement as the public would see it, before it is public. */
@Singleton
class AchievementPreview {
    private static final String CODE = "CG-0000-000000";

    private final AchievementListing listing;
    private final Organisations organisations;
    private final Site site;
    private final Clock clock;

    AchievementPreview(AchievementListing listing, Organisations organisations, Site site, Clock clock) {
        this.listing = listing;
        this.organisations = organisations;
        this.site = site;
        this.clock = clock;
    }

    AchievementPage of(NewAchievement draft, String base) {
        Instant now = clock.instant();
        Achievement shown = Achievement.of(draft, "{}", "", "", now)
                .numbered(0L)
                .inState(AchievementStatus.PUBLISHED, CODE, now, now);
        NewListing projected = listing.of(shown, draft.content(), draft.completers());
        OrganisationView holder =
                organisations.view(draft.holderOrganisationId()).orElse(null);
        return new AchievementPage(
                (AchievementView) projected.view(),
                holder,
                Citation.of(
                        holder == null ? null : holder.name(),
                        draft.content().title(),
                        CODE,
                        base + projected.card().url(),
                        Clocks.local(now).toLocalDate(),
                        site),
                0,
                Clocks.local(now));
    }
}
