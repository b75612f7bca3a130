package org.techmatch.achievement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.Citation;
import org.techmatch.organisation.OrganisationView;

/**
 * The answer for one achievement: its view, its holder, and how to cite it.
 *
 * @param version of the public content, also in the ETag
 */
@Serdeable
public record AchievementPage(
        @JsonUnwrapped AchievementView achievement,
        @Nullable OrganisationView organisation,
        Citation citation,
        long version,
        OffsetDateTime changedAt) {}
