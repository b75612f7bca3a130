package org.techmatch.demand;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.achievement.AchievementContent;
import org.techmatch.listing.Attachment;

/**
 * What is written about a demand (domain.md §3.3).
 *
 * @param budgetMinFen in fen; shown to the public only when {@code budgetPublic}
 * @param bookingTeamsMax how many teams may book the demand at once (CFG-12)
 * @param attachments files of all classes; null for none
 */
@Serdeable
public record DemandContent(
        boolean anonymous,
        String title,
        DemandKind kind,
        List<String> fieldCodes,
        List<String> industryCodes,
        String description,
        List<Target> targetIndicators,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        boolean budgetPublic,
        LocalDate deadline,
        boolean acceptsBooking,
        int bookingTeamsMax,
        IpExpectation ipExpectation,
        AchievementContent.@Nullable Source source,
        @Nullable List<Attachment> attachments) {
    /** Everything written in free words, a line each. */
    String words() {
        StringBuilder words = new StringBuilder(title).append('\n').append(description);
        for (Target target : targetIndicators) {
            words.append('\n').append(target.name()).append('\n').append(target.value());
            words.append('\n').append(target.unit() == null ? "" : target.unit());
        }
        return words.toString();
    }

    /** What a result must reach; {@code op} is one of ≥ ≤ = > < 范围. */
    @Serdeable
    public record Target(
            String name, String op, String value, @Nullable String unit) {}

    /** Kinds of demand. */
    public enum DemandKind {
        BUY_TECH,
        SOLVE_PROBLEM,
        JOINT_RND,
        PILOT_SERVICE,
        TALENT
    }

    /** Who should own the result. */
    public enum IpExpectation {
        UNIT_OWNS,
        ENTERPRISE_OWNS,
        CO_OWN,
        NEGOTIABLE
    }
}
