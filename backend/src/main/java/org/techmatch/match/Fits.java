package org.techmatch.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.techmatch.achievement.AchievementContent.CoopMode;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;

/** Compares the properties of an achievement with what a demand asks for. */
final class Fits {
    private static final String OUTSIDE = "000000";
    private static final int MONTHS_A_LEVEL = 6;
    private static final int LOST_A_LEVEL = 300;
    private static final long FEN_IN_WAN = 1_000_000;

    private Fits() {}

    /** Price against budget; both must be public to tell. */
    static Fit budget(DemandFacts demand, AchievementFacts achievement) {
        Long budget = demand.budgetMax() == null ? demand.budgetMin() : demand.budgetMax();
        Long price = achievement.priceMin();
        if (budget == null) {
            return Fit.unknown("需求没有公开预算", "The budget is not public");
        }
        if (price == null) {
            return Fit.unknown("成果价格面议", "The price is negotiable");
        }
        String prices = wan(price);
        if (price <= budget) {
            return Fit.passed(
                    "报价 " + prices + " 起，预算到 " + wan(budget), "Price from " + prices + ", budget up to " + wan(budget));
        }
        boolean near = price - budget <= budget / 5;
        return Fit.failed(
                near ? 300 : 0,
                "报价 " + prices + " 起，超出预算 " + wan(budget),
                "Price from " + prices + ", above the budget of " + wan(budget));
    }

    /** Readiness against what the kind of demand needs. */
    static Fit stage(DemandFacts demand, AchievementFacts achievement) {
        int needed = levelNeeded(demand.kind());
        int lacking = needed - achievement.trl();
        return lacking <= 0
                ? Fit.passed(
                        "成熟度 TRL " + achievement.trl() + "，需要 " + needed + " 级以上",
                        "TRL " + achievement.trl() + ", needed " + needed + " or more")
                : Fit.failed(
                        Math.max(0, 1_000 - LOST_A_LEVEL * lacking),
                        "成熟度 TRL " + achievement.trl() + "，比需要的 " + needed + " 级低 " + lacking + " 级",
                        "TRL " + achievement.trl() + ", " + lacking + " below the needed " + needed);
    }

    /** Whether the time left is enough to bring the achievement to the level needed. */
    static Fit deadline(DemandFacts demand, AchievementFacts achievement, LocalDate today) {
        long left = ChronoUnit.MONTHS.between(today, demand.deadline());
        int needed = Math.max(0, levelNeeded(demand.kind()) - achievement.trl()) * MONTHS_A_LEVEL;
        return !demand.deadline().isBefore(today) && left >= needed
                ? Fit.passed(
                        "截止 " + demand.deadline() + "，来得及", "Deadline " + demand.deadline() + " leaves enough time")
                : Fit.failed(
                        0,
                        "截止 " + demand.deadline() + "，成熟还约需 " + needed + " 个月",
                        "Deadline " + demand.deadline() + ", but about " + needed + " months are needed");
    }

    /** Ways to cooperate against the kind of demand and who should own the result. */
    static Fit mode(DemandFacts demand, AchievementFacts achievement) {
        boolean offered = !Collections.disjoint(modes(demand.kind()), achievement.modes())
                || (demand.kind() == DemandKind.PILOT_SERVICE && achievement.wantPilot());
        if (!offered) {
            return Fit.failed(0, "成果的合作方式不含需求要的方式", "None of the offered ways to cooperate is asked for");
        }
        boolean own = demand.ipExpectation() != IpExpectation.ENTERPRISE_OWNS
                || achievement.modes().contains(CoopMode.TRANSFER);
        return own
                ? Fit.passed("有双方都接受的合作方式", "There is a way to cooperate that suits both")
                : Fit.passed(
                        600,
                        "合作方式合适，但需求希望归企业所有，成果没有写转让",
                        "The way suits, but the demand asks for ownership and no transfer is offered");
    }

    /** Whether both are in the same district, or at least in the city. */
    static Fit district(DemandFacts demand, AchievementFacts achievement) {
        if (demand.district().equals(achievement.district()) && !OUTSIDE.equals(demand.district())) {
            return Fit.passed("同一区县", "Same district");
        }
        if (OUTSIDE.equals(demand.district())) {
            return Fit.unknown("需求方在市外", "The demand is from outside the city");
        }
        return OUTSIDE.equals(achievement.district())
                ? Fit.failed(0, "成果在市外", "The achievement is from outside the city")
                : Fit.passed(600, "都在遂宁，不同区县", "Both in Suining, different districts");
    }

    private static int levelNeeded(DemandKind kind) {
        return switch (kind) {
            case BUY_TECH -> 7;
            case SOLVE_PROBLEM -> 5;
            case PILOT_SERVICE -> 4;
            case JOINT_RND -> 2;
            case TALENT -> 1;
        };
    }

    private static Set<CoopMode> modes(DemandKind kind) {
        return switch (kind) {
            case BUY_TECH -> EnumSet.complementOf(EnumSet.of(CoopMode.COOPERATE));
            case SOLVE_PROBLEM -> EnumSet.allOf(CoopMode.class);
            case JOINT_RND -> EnumSet.of(CoopMode.COOPERATE, CoopMode.VALUATION_INVEST, CoopMode.TRIAL);
            case PILOT_SERVICE -> EnumSet.of(CoopMode.COOPERATE, CoopMode.TRIAL);
            case TALENT -> EnumSet.of(CoopMode.COOPERATE);
        };
    }

    private static String wan(long fen) {
        long whole = fen / FEN_IN_WAN;
        long rest = fen % FEN_IN_WAN / (FEN_IN_WAN / 100);
        String decimals = rest == 0 ? "" : String.format(".%02d", rest).replaceAll("0$", "");
        return whole + decimals + " 万元";
    }
}
