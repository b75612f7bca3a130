package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;

/** What must be true of an agreement's content. */
@Singleton
class EmpowermentRules {
    private final ParameterVersions parameters;
    private final Clock clock;

    EmpowermentRules(ParameterVersions parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * The draft that a form describes.
     *
     * @param completers the accounts named as completers with their names; R-601: nobody else receives
     * @throws org.techmatch.platform.Refused invalid-request with every wrong field
     */
    EmpowermentDraft checked(EmpowermentForm form, Subject subject, Map<Long, String> completers) {
        FieldProblems problems = new FieldProblems();
        int team = teamShare(form.teamShare(), problems);
        List<Line> lines = lines(form, completers, problems);
        if (lines.stream().noneMatch(line -> line.accountId() == form.representativeId())) {
            problems.add("representativeId", "代表应是团队里的一位完成人。", "The representative must be one of the team.");
        }
        checkYears(form, problems);
        problems.length("mechanism", form.mechanism().strip(), 5, 4_000);
        problems.length("costs", form.costs().strip(), 5, 4_000);
        problems.length("payer", form.payer().strip(), 2, 200);
        problems.length("incomeNote", text(form.incomeNote()), 0, 4_000);
        LocalDate lapse = lapse(form, problems);
        problems.throwIfAny();
        String income = text(form.incomeNote());
        return new EmpowermentDraft(
                subject.mode(),
                form.rightKind(),
                form.useYears(),
                subject.achievementId(),
                subject.bookedProjectId(),
                subject.title(),
                subject.code(),
                subject.unitId(),
                form.representativeId(),
                team,
                form.mechanism().strip(),
                form.costs().strip(),
                form.payer().strip(),
                income.isEmpty() ? null : income,
                form.grantsPowers(),
                lapse,
                null,
                subject.amendsId(),
                subject.amendsId() == null ? null : effectiveFrom(form),
                lines);
    }

    /** What an agreement is about. */
    record Subject(
            EmpowermentMode mode,
            @Nullable Long achievementId,
            @Nullable Long bookedProjectId,
            String title,
            @Nullable String code,
            long unitId,
            @Nullable Long amendsId) {}

    /** above 0 and below the whole; all of it would be a transfer. */
    private static int teamShare(String percent, FieldProblems problems) {
        int ppm = Ppm.parsePercent(percent.strip()).orElse(-1);
        if (ppm < 1 || ppm >= Ppm.WHOLE) {
            problems.add(
                    "teamShare",
                    "请填 0.0001 到 99.9999 之间的百分数，最多 4 位小数；全部赋予请走转让。",
                    "A percentage from 0.0001 to 99.9999 with at most four decimals; for all of it use a transfer.");
        }
        return ppm;
    }

    private static List<Line> lines(EmpowermentForm form, Map<Long, String> completers, FieldProblems problems) {
        List<Line> lines = new ArrayList<>();
        List<Integer> equal =
                form.equalise() ? Shares.equal(Math.max(1, form.lines().size())) : List.of();
        Set<Long> seen = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < form.lines().size(); i++) {
            EmpowermentForm.LineForm each = form.lines().get(i);
            String name = completers.get(each.accountId());
            if (name == null) {
                problems.add(
                        "lines/" + i + "/accountId",
                        "只有成果里有账号的完成人可以被赋权。",
                        "Only completers of the achievement who have an account can be empowered.");
            }
            if (!seen.add(each.accountId())) {
                problems.add("lines/" + i + "/accountId", "同一个人出现了两次。", "This person stands twice.");
            }
            int ppm = form.equalise()
                    ? equal.get(i)
                    : Ppm.parsePercent(text(each.share()))
                            .filter(share -> share > 0)
                            .orElse(0);
            if (ppm == 0) {
                problems.add(
                        "lines/" + i + "/share",
                        "请填大于 0 的百分数，最多 4 位小数。",
                        "A percentage above 0 with at most four decimals.");
            }
            sum += ppm;
            lines.add(new Line(i + 1, each.accountId(), name == null ? "" : name, ppm));
        }
        if (lines.isEmpty()) {
            problems.add("lines", "请至少选一位完成人。", "Choose at least one completer.");
        } else if (sum != Ppm.WHOLE) {
            String off = BigDecimal.valueOf(Math.abs(Ppm.WHOLE - sum), 4).toPlainString();
            problems.add(
                    "lines",
                    (sum < Ppm.WHOLE ? "合计还差 " : "合计多出 ") + off + "%。可以改某一位的份额，或选“平均分”。",
                    "The shares are " + off + "% " + (sum < Ppm.WHOLE ? "short" : "too many")
                            + "; change one of them, or equalise.");
        }
        return lines;
    }

    /** R-609, CFG-10. */
    private void checkYears(EmpowermentForm form, FieldProblems problems) {
        Integer years = form.useYears();
        if (form.rightKind() == RightKind.OWNERSHIP) {
            if (years != null) {
                problems.add("useYears", "所有权没有年限，请留空。", "Ownership has no years; leave it empty.");
            }
            return;
        }
        int least = parameters.number(Parameter.LONG_TERM_USE);
        if (years == null || years < least || years > 99) {
            problems.add(
                    "useYears", "长期使用权应为 " + least + " 到 99 年。", "Long-term use is for " + least + " to 99 years.");
        }
    }

    /** CFG-11: when an agreement without conversion is looked at again. */
    private @Nullable LocalDate lapse(EmpowermentForm form, FieldProblems problems) {
        if (form.mode() != EmpowermentMode.AGREEMENT) {
            return null;
        }
        LocalDate standard = today().plusMonths(parameters.number(Parameter.AGREEMENT_REVIEW))
                .minusDays(1);
        LocalDate chosen = form.lapseDate() == null ? standard : form.lapseDate();
        if (!chosen.isAfter(today()) || chosen.isAfter(standard)) {
            problems.add(
                    "lapseDate",
                    "复核日应在明天到 " + standard + " 之间。",
                    "The review must be between tomorrow and " + standard + ".");
        }
        return chosen;
    }

    private java.time.@Nullable Instant effectiveFrom(EmpowermentForm form) {
        LocalDate from = form.effectiveFrom();
        FieldProblems problems = new FieldProblems();
        if (from == null || !from.isAfter(today())) {
            problems.add("effectiveFrom", "变更应从明天或以后的日子起生效。", "An amendment counts from a day after today.");
        }
        problems.throwIfAny();
        return Objects.requireNonNull(from).atStartOfDay(Clocks.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
