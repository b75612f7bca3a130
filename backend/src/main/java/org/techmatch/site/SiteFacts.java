package org.techmatch.site;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What the portal says of itself.
 *
 * @param outsidePolicy R-016: whether today is outside the time for which the policy holds (CFG-40)
 * @param asOf when this was read
 * @param version of the portal's software
 * @param oidc whether people may sign in through an identity provider
 */
@Serdeable
record SiteFacts(
        String name,
        String nameEn,
        String shortName,
        String shortNameEn,
        PolicyInForce policy,
        boolean outsidePolicy,
        String hotline,
        OffsetDateTime asOf,
        String version,
        boolean oidc) {
    /** The policy document that the portal works under today. */
    @Serdeable
    record PolicyInForce(String number, String title, String titleEn, LocalDate effectiveFrom, LocalDate effectiveTo) {}
}
