package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the three sides agree on, as it is written, frozen and signed (domain.md §3.4). Shares are percentages with at most
 * four decimals, amounts yuan with at most two, both as decimal strings.
 *
 * @param enterpriseShare of the whole result
 * @param unitSideShare of the whole result, shared by unit and team
 * @param teamShare of the unit side
 * @param vestMode CLIFF or MILESTONE
 * @param acceptanceKey BOTH, or ENTERPRISE_ONLY as R-630 allows
 */
@Serdeable
public record BookingTerms(
        String enterpriseShare,
        String unitSideShare,
        String teamShare,
        List<Line> lines,
        String vestMode,
        List<Output> outputs,
        List<Criterion> criteria,
        List<Step> milestones,
        LocalDate expectedDelivery,
        LocalDate longStop,
        List<Payment> payments,
        Contract contract,
        String acceptanceKey) {
    /** The two ways to vest. */
    static final String CLIFF = "CLIFF";

    static final String MILESTONE = "MILESTONE";
    static final String BOTH = "BOTH";
    static final String ENTERPRISE_ONLY = "ENTERPRISE_ONLY";

    /**
     * A member of the team.
     *
     * @param share of the team's part; all together 100
     */
    @Serdeable
    public record Line(long accountId, String name, String share) {}

    /** A planned output. */
    @Serdeable
    public record Output(String type, String description) {}

    /** What the result must reach, and how that is tested. */
    @Serdeable
    public record Criterion(String indicator, String op, String value, String method) {}

    /**
     * A milestone.
     *
     * @param weight part of the whole work; all together 100
     */
    @Serdeable
    public record Step(String name, String criteria, LocalDate due, String weight) {}

    /** A payment of the enterprise, made outside the portal. */
    @Serdeable
    public record Payment(LocalDate due, String amount) {}

    /**
     * Facts of the development contract.
     *
     * @param kind ENTRUSTED or COOPERATIVE
     * @param ipClause R-622: who owns the rights; null for the statutory default
     * @param useClause how the result may be used; null for the statutory default
     * @param defaultConfirmed R-622: whether the statutory default was read and is meant
     */
    @Serdeable
    public record Contract(
            @Nullable String number,
            String kind,
            @Nullable String ipClause,
            @Nullable String useClause,
            boolean defaultConfirmed) {
        boolean isExplicit() {
            return ipClause != null && !ipClause.isBlank() && useClause != null && !useClause.isBlank();
        }
    }
}
