package org.techmatch.site;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.techmatch.account.OidcSettings;
import org.techmatch.content.Policies;
import org.techmatch.content.PolicyDocument;
import org.techmatch.listing.Site;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.ProblemAnswers;

/** The facts of the portal, which every page shows. */
@Controller("/api/site")
@Tag(name = "site")
@ProblemAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class SiteController {
    private static final String VERSION =
            Objects.requireNonNullElse(SiteController.class.getPackage().getImplementationVersion(), "development");

    private final Site site;
    private final Policies policies;
    private final OidcSettings oidc;
    private final ParameterVersions parameters;
    private final Clock clock;

    SiteController(Site site, Policies policies, OidcSettings oidc, ParameterVersions parameters, Clock clock) {
        this.parameters = parameters;
        this.site = site;
        this.policies = policies;
        this.oidc = oidc;
        this.clock = clock;
    }

    /**
     * Names, help line, software version and the policy in force.
     *
     * @return the facts of the portal
     */
    @Get
    @Operation(operationId = "getSite", summary = "The portal's names, help line and the policy in force")
    SiteFacts site() {
        PolicyDocument policy = policies.on(LocalDate.now(clock));
        return new SiteFacts(
                site.name(),
                site.nameEn(),
                site.shortName(),
                site.shortNameEn(),
                new SiteFacts.PolicyInForce(
                        policy.number(),
                        policy.title(),
                        policy.titleEn(),
                        policy.effectiveFrom(),
                        policy.effectiveTo()),
                parameters.isOutsidePolicy(),
                site.hotline(),
                Clocks.local(clock.instant()),
                VERSION,
                oidc.isOn());
    }
}
