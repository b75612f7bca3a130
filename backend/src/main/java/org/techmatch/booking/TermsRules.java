package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Role;
import org.techmatch.organisation.Roles;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Fen;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;

/** What terms must say before a side may put them on the table: complete, dated, and every set of shares the whole. */
@Singleton
class TermsRules {
    private static final int LIST_MAX = 30;

    private final Roles roles;
    private final Clock clock;

    TermsRules(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    /** Adds every reason against the terms of a unit's team. */
    void check(BookingTerms terms, long unitId, long representativeId) {
        FieldProblems problems = new FieldProblems();
        long enterprise = percent("enterpriseShare", terms.enterpriseShare(), 0, problems);
        long unitSide = percent("unitSideShare", terms.unitSideShare(), 1, problems);
        whole("unitSideShare", enterprise + unitSide, problems);
        long team = percent("teamShare", terms.teamShare(), 1, problems);
        if (team >= Ppm.WHOLE) {
            problems.add(
                    "teamShare",
                    "团队占单位一侧应小于 100%；要全部给团队，请用成果转让。",
                    "The team's part of the unit side must be below 100 %; use a transfer for all of it.");
        }
        lines(terms.lines(), unitId, representativeId, problems);
        oneOf("vestMode", terms.vestMode(), Set.of(BookingTerms.CLIFF, BookingTerms.MILESTONE), problems);
        oneOf(
                "acceptanceKey",
                terms.acceptanceKey(),
                Set.of(BookingTerms.BOTH, BookingTerms.ENTERPRISE_ONLY),
                problems);
        outputs(terms, problems);
        dates(terms, problems);
        contract(terms.contract(), problems);
        problems.throwIfAny();
    }

    private void lines(List<BookingTerms.Line> lines, long unitId, long representativeId, FieldProblems problems) {
        size("lines", lines.size(), 1, problems);
        Set<Long> seen = new HashSet<>();
        Set<Long> researchers = new HashSet<>(roles.holders(Role.RESEARCHER, unitId));
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            BookingTerms.Line line = lines.get(i);
            sum += percent("lines/" + i + "/share", line.share(), 1, problems);
            if (!seen.add(line.accountId())) {
                problems.add("lines/" + i, "同一个人出现了两次。", "This person stands twice.");
            }
            if (!researchers.contains(line.accountId())) {
                problems.add("lines/" + i, "成员应为本单位的科研人员。", "A member must be a researcher of the unit.");
            }
        }
        if (!seen.contains(representativeId)) {
            problems.add("lines", "团队代表应在成员里。", "The representative must be one of the members.");
        }
        whole("lines", sum, problems);
    }

    private static void outputs(BookingTerms terms, FieldProblems problems) {
        size("outputs", terms.outputs().size(), 1, problems);
        for (int i = 0; i < terms.outputs().size(); i++) {
            problems.length(
                    "outputs/" + i + "/description",
                    terms.outputs().get(i).description().strip(),
                    2,
                    500);
        }
        size("criteria", terms.criteria().size(), 1, problems);
        for (int i = 0; i < terms.criteria().size(); i++) {
            BookingTerms.Criterion each = terms.criteria().get(i);
            problems.length("criteria/" + i + "/indicator", each.indicator().strip(), 1, 120);
            problems.length("criteria/" + i + "/value", each.value().strip(), 1, 120);
            problems.length("criteria/" + i + "/method", each.method().strip(), 2, 500);
        }
        size("payments", terms.payments().size(), 0, problems);
        for (int i = 0; i < terms.payments().size(); i++) {
            if (Fen.parseYuan(terms.payments().get(i).amount()).isEmpty()) {
                problems.add("payments/" + i + "/amount", "金额以元计，最多两位小数。", "Yuan with at most two decimals.");
            }
        }
    }

    private void dates(BookingTerms terms, FieldProblems problems) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        size("milestones", terms.milestones().size(), 1, problems);
        long sum = 0;
        for (int i = 0; i < terms.milestones().size(); i++) {
            BookingTerms.Step step = terms.milestones().get(i);
            problems.length("milestones/" + i + "/name", step.name().strip(), 2, 120);
            problems.length("milestones/" + i + "/criteria", step.criteria().strip(), 2, 1_000);
            sum += percent("milestones/" + i + "/weight", step.weight(), 1, problems);
            if (step.due().isAfter(terms.expectedDelivery())) {
                problems.add("milestones/" + i + "/due", "不能晚于预计交付日。", "Cannot be later than the expected delivery.");
            }
        }
        whole("milestones", sum, problems);
        if (terms.expectedDelivery().isBefore(today)) {
            problems.add("expectedDelivery", "预计交付日不能在过去。", "The expected delivery cannot be in the past.");
        }
        if (!terms.longStop().isAfter(terms.expectedDelivery())) {
            problems.add("longStop", "最迟交付日应晚于预计交付日。", "The long stop must be after the expected delivery.");
        }
    }

    private static void contract(BookingTerms.Contract contract, FieldProblems problems) {
        oneOf("contract/kind", contract.kind(), Set.of("ENTRUSTED", "COOPERATIVE"), problems);
        if (contract.ipClause() != null) {
            problems.length("contract/ipClause", contract.ipClause().strip(), 0, 2_000);
        }
        if (contract.useClause() != null) {
            problems.length("contract/useClause", contract.useClause().strip(), 0, 2_000);
        }
    }

    private static int percent(String field, String text, int min, FieldProblems problems) {
        int ppm = Ppm.parsePercent(text).orElse(-1);
        if (ppm < min) {
            problems.add(
                    field,
                    (min == 0 ? "应为 0 到 100" : "应大于 0、不超过 100") + "的百分数，最多四位小数。",
                    "A percentage " + (min == 0 ? "from 0 to 100" : "above 0 and up to 100")
                            + " with at most four decimals.");
        }
        return Math.max(ppm, 0);
    }

    /** says how much is missing or too much. */
    private static void whole(String field, long sum, FieldProblems problems) {
        if (sum != Ppm.WHOLE) {
            String off = Ppm.percent((int) Math.min(Math.abs(Ppm.WHOLE - sum), Integer.MAX_VALUE));
            boolean less = sum < Ppm.WHOLE;
            problems.add(
                    field,
                    "合计应为 100%，" + (less ? "还差 " : "多出 ") + off + "%。",
                    "Must be 100 % together: " + off + " % " + (less ? "missing." : "too much."));
        }
    }

    private static void oneOf(String field, String value, Set<String> allowed, FieldProblems problems) {
        if (!allowed.contains(value)) {
            problems.add(field, "请从给出的选项里选一个。", "Choose one of the options.");
        }
    }

    private static void size(String field, int size, int min, FieldProblems problems) {
        if (size < min || size > LIST_MAX) {
            problems.add(field, "应有 " + min + " 到 " + LIST_MAX + " 项。", min + " to " + LIST_MAX + " entries.");
        }
    }
}
