package org.techmatch.screening;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What a reviewer found (domain.md §3.2 SecrecyScreening).
 *
 * @param overseasBlocked whether buyers and holders abroad are shut out; needed for what is export-controlled
 * @param tradeSecretFieldsReviewed whether the public text was read for technical secrets
 */
@Serdeable
public record ScreeningAnswers(
        Answer involvesStateSecret,
        Answer involvesNationalSecurity,
        Answer involvesMajorPublicInterest,
        Answer exportControlled,
        @Nullable Boolean overseasBlocked,
        @Nullable Boolean tradeSecretFieldsReviewed) {
    boolean isHarmless() {
        return involvesStateSecret == Answer.NO
                && involvesNationalSecurity == Answer.NO
                && involvesMajorPublicInterest == Answer.NO;
    }

    boolean isExportSettled() {
        return exportControlled == Answer.NO
                || (exportControlled == Answer.YES && Boolean.TRUE.equals(overseasBlocked));
    }

    boolean isTradeSecretReviewed() {
        return Boolean.TRUE.equals(tradeSecretFieldsReviewed);
    }
}
