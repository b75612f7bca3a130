package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Fen;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;

/** What must be true of a letter (R-611: achievements and powers are listed one by one). */
@Singleton
class LetterRules {
    private static final int LISTED_MAX = 20;

    private final EmpowermentAchievements achievements;
    private final Clock clock;

    LetterRules(EmpowermentAchievements achievements, Clock clock) {
        this.achievements = achievements;
        this.clock = clock;
    }

    /**
     * The letter that a form describes.
     *
     * @throws org.techmatch.platform.Refused invalid-request with every wrong field
     */
    Letter checked(LetterForm form, Actor by) {
        FieldProblems problems = new FieldProblems();
        List<EmpowermentAchievements.Facts> about = about(form, by, problems);
        List<Letter.Person> people = people(form, about, problems);
        boolean grants = form.kind() == LetterKind.AUTHORISATION;
        if (grants == form.powers().isEmpty()) {
            problems.add(
                    "powers",
                    grants ? "请逐项选择权限。" : "承诺书不授予权限，请留空。",
                    grants ? "Choose the powers one by one." : "A commitment grants nothing; leave it empty.");
        }
        checkTime(form, grants, problems);
        Long least = price(form.minPrice(), problems);
        Integer discount = discount(form.maxDiscount(), problems);
        List<String> excluded = form.excluded().stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        if (excluded.size() > LISTED_MAX || excluded.stream().anyMatch(each -> each.length() > 90)) {
            problems.add("excluded", "最多 20 个，每个不超过 90 个字。", "At most 20, of 90 characters each.");
        }
        problems.throwIfAny();
        return new Letter(
                0,
                0,
                form.kind(),
                about.getFirst().holderId(),
                new TreeSet<>(form.powers()),
                grants ? least : null,
                grants ? discount : null,
                grants ? excluded : List.of(),
                form.from(),
                form.to(),
                null,
                LetterStatus.DRAFT,
                null,
                null,
                people,
                about.stream()
                        .map(each -> new Letter.About(each.id(), each.title(), each.code()))
                        .toList());
    }

    /** Achievements of one unit whose office writes the letter; those of others are not there. */
    private List<EmpowermentAchievements.Facts> about(LetterForm form, Actor by, FieldProblems problems) {
        List<EmpowermentAchievements.Facts> found = new ArrayList<>();
        Set<Long> ids = new LinkedHashSet<>(form.achievementIds());
        int place = 0;
        for (long id : ids) {
            EmpowermentAchievements.Facts each = achievements
                    .find(id)
                    .filter(facts -> by.may(Permission.DRAFT_EMPOWERMENT, facts.holderId()))
                    .filter(facts -> found.isEmpty() || found.getFirst().holderId() == facts.holderId())
                    .orElse(null);
            if (each == null) {
                problems.add("achievementIds/" + place, "本单位没有这项成果。", "Your unit has no such achievement.");
            } else {
                found.add(each);
            }
            place++;
        }
        if (ids.isEmpty() || ids.size() > LISTED_MAX) {
            problems.add("achievementIds", "请逐项列出 1 到 20 项成果。", "List 1 to 20 achievements one by one.");
        }
        return found;
    }

    private List<Letter.Person> people(
            LetterForm form, List<EmpowermentAchievements.Facts> about, FieldProblems problems) {
        List<Map<Long, String>> completers =
                about.stream().map(each -> achievements.completers(each.id())).toList();
        List<Letter.Person> found = new ArrayList<>();
        int place = 0;
        for (long account : new LinkedHashSet<>(form.people())) {
            if (completers.isEmpty() || !completers.stream().allMatch(each -> each.containsKey(account))) {
                problems.add(
                        "people/" + place, "这个人不是所列每项成果的完成人。", "Not a completer of each achievement that is listed.");
            } else {
                found.add(new Letter.Person(
                        account, Objects.requireNonNull(completers.getFirst().get(account))));
            }
            place++;
        }
        if (form.people().isEmpty()) {
            problems.add("people", "请至少选一位完成人。", "Choose at least one completer.");
        }
        return found;
    }

    private void checkTime(LetterForm form, boolean grants, FieldProblems problems) {
        LocalDate to = form.to();
        if (form.from().isBefore(LocalDate.ofInstant(clock.instant(), Clocks.ZONE))) {
            problems.add("from", "生效日不能早于今天。", "The first day cannot be in the past.");
        }
        if (grants && to == null) {
            problems.add("to", "授权要有截止日。", "An authorisation needs a last day.");
        }
        if (to != null && to.isBefore(form.from())) {
            problems.add("to", "截止日不能早于生效日。", "The last day cannot be before the first.");
        }
    }

    private static @Nullable Long price(@Nullable String yuan, FieldProblems problems) {
        if (yuan == null || yuan.isBlank()) {
            return null;
        }
        Long fen = Fen.parseYuan(yuan.strip()).orElse(null);
        if (fen == null) {
            problems.add("minPrice", "请填金额（元），最多 2 位小数。", "An amount in yuan with at most two decimals.");
        }
        return fen;
    }

    private static @Nullable Integer discount(@Nullable String percent, FieldProblems problems) {
        if (percent == null || percent.isBlank()) {
            return null;
        }
        Integer ppm = Ppm.parsePercent(percent.strip()).orElse(null);
        if (ppm == null) {
            problems.add("maxDiscount", "请填 0 到 100 的百分数，最多 4 位小数。", "A percentage with at most four decimals.");
        }
        return ppm;
    }
}
