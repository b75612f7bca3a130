package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Text;

/**
 * what completers may decide. A power counts only within an authorisation letter that was active then, for the
 * achievements and powers that it lists, and with a risk commitment that its grantees have signed. R-612: asked
 * for the past, a later revocation changes nothing.
 */
@Singleton
public class Letters {
    private final LetterRows rows;

    Letters(LetterRows rows) {
        this.rows = rows;
    }

    /**
     * What somebody wants to decide.
     *
     * @param priceFen in fen; null for what has no price
     * @param askingFen what was asked, in fen, against which the discount counts; null where nothing was
     * @param counterparty name of the other side; null while there is none
     */
    public record Question(
            long accountId,
            long achievementId,
            Power power,
            @Nullable Long priceFen,
            @Nullable Long askingFen,
            @Nullable String counterparty,
            Instant at) {}

    /**
     * The answer.
     *
     * @param letterId the letter that allows it; null when none does
     * @param whyNot reasons of the letter that comes nearest; R-317: below them the leading group decides
     */
    public record Answer(@Nullable Long letterId, List<Text> whyNot) {
        /** Whether the person may decide. */
        public boolean allowed() {
            return letterId != null;
        }
    }

    /** Whether a person may decide this at that time. */
    public Answer mayDecide(Question question) {
        List<Text> nearest =
                List.of(new Text("没有有效的委托授权书列明这项成果。", "No authorisation letter lists this achievement at that time."));
        for (Letter letter : rows.list(
                "l.kind = 'AUTHORISATION' AND EXISTS (SELECT 1 FROM letter_person p WHERE p.letter_id = l.id AND"
                        + " p.account_id = ?) AND EXISTS (SELECT 1 FROM letter_achievement a WHERE a.letter_id = l.id"
                        + " AND a.achievement_id = ?)",
                "ORDER BY l.id DESC",
                question.accountId(),
                question.achievementId())) {
            if (!letter.countsAt(question.at())) {
                continue;
            }
            List<Text> unmet = unmet(letter, question);
            if (unmet.isEmpty()) {
                return new Answer(letter.id(), List.of());
            }
            nearest = unmet;
        }
        return new Answer(null, nearest);
    }

    /** whether both letters cover all of a team for an achievement at an instant. */
    boolean cover(Set<Long> team, long unitId, long achievementId, Instant at) {
        return rows
                        .list(
                                "l.kind = 'AUTHORISATION' AND l.unit_id = ? AND l.status IN ('SIGNED', 'ACTIVE')",
                                "ORDER BY l.id",
                                unitId)
                        .stream()
                        .anyMatch(letter -> letter.countsAt(at)
                                && letter.lists(achievementId)
                                && letter.accounts().containsAll(team))
                && team.stream().allMatch(account -> isCommitted(account, achievementId, at));
    }

    private List<Text> unmet(Letter letter, Question q) {
        List<Text> unmet = new ArrayList<>();
        if (!letter.powers().contains(q.power())) {
            unmet.add(new Text("授权书没有列明“" + q.power().label().zh() + "”。", "The letter does not list this power."));
        }
        Long price = q.priceFen();
        Long least = letter.minPriceFen();
        if (price != null && least != null && price < least) {
            unmet.add(new Text(
                    "价格低于授权书的最低价 " + Fen.yuan(least) + " 元，应由领导小组决定。",
                    "Below the letter's lowest price; the leading group decides."));
        }
        Integer discount = letter.maxDiscountPpm();
        Long asking = q.askingFen();
        if (price != null && discount != null && asking != null && isBelow(price, asking, discount)) {
            unmet.add(new Text(
                    "折让超过授权书的限额，应由领导小组决定。", "More discount than the letter allows; the leading group decides."));
        }
        String counterparty = q.counterparty();
        if (counterparty != null && letter.excluded().contains(counterparty.strip())) {
            unmet.add(new Text("授权书排除了这个交易相对方。", "The letter excludes this counterparty."));
        }
        if (!letter.accounts().stream().allMatch(account -> isCommitted(account, q.achievementId(), q.at()))) {
            unmet.add(new Text("受托人还没有全部签署风险责任承诺书。", "Not all grantees have signed the risk commitment letter."));
        }
        return unmet;
    }

    /** Without rounding: {@code price · 10⁶ < asking · (10⁶ − discount)}. */
    private static boolean isBelow(long price, long asking, int discountPpm) {
        BigInteger offered = BigInteger.valueOf(price).multiply(BigInteger.valueOf(Ppm.WHOLE));
        BigInteger least = BigInteger.valueOf(asking).multiply(BigInteger.valueOf(Ppm.WHOLE - (long) discountPpm));
        return offered.compareTo(least) < 0;
    }

    private boolean isCommitted(long accountId, long achievementId, Instant at) {
        return rows
                .list(
                        "l.kind = 'RISK_COMMITMENT' AND EXISTS (SELECT 1 FROM letter_person p WHERE p.letter_id = l.id"
                                + " AND p.account_id = ?) AND EXISTS (SELECT 1 FROM letter_achievement a"
                                + " WHERE a.letter_id = l.id AND a.achievement_id = ?)",
                        "",
                        accountId,
                        achievementId)
                .stream()
                .anyMatch(letter -> letter.countsAt(at));
    }
}
