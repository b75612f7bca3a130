package org.techmatch.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;

/**
 * What is public of a demand and counts for its matches.
 *
 * @param budgetMin fen; null when it is not public
 */
record DemandFacts(
        long id,
        long version,
        String title,
        Set<String> fields,
        List<String> texts,
        DemandKind kind,
        @Nullable Long budgetMin,
        @Nullable Long budgetMax,
        LocalDate deadline,
        String district,
        IpExpectation ipExpectation,
        List<String> indicators,
        Instant publishedAt) {
    /** Everything written, as one text. */
    String words() {
        return String.join("\n", texts);
    }
}
