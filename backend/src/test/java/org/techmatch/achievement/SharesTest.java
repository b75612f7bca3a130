package org.techmatch.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.techmatch.draft.Form;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Ppm;

/** shares as people type them, read exactly or refused. */
class SharesTest {
    @Test
    void sharesAreReadExactlyAndWrittenAsTheyWereTyped_R_002() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            List<Integer> shares = shares(random, 1 + random.nextInt(30));
            FieldProblems problems = new FieldProblems();

            List<Completer> read = read(shares, problems);

            assertThat(problems.list()).noneMatch(problem -> problem.field().contains("share"));
            assertThat(read.stream().map(Completer::contributionPpm)).isEqualTo(shares);
            assertThat(AchievementRules.gap(read)).isZero();
        }
    }

    @Test
    void theSmallestDifferenceIsNamedAndNeverRoundedAway_R_002() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            List<Integer> shares = new ArrayList<>(shares(random, 2 + random.nextInt(10)));
            int off = random.nextBoolean() ? 1 : -1;
            int where = random.nextInt(shares.size());
            int changed = shares.get(where) + off;
            if (changed < 0 || changed > Ppm.WHOLE) {
                continue;
            }
            shares.set(where, changed);

            assertThat(AchievementRules.gap(read(shares, new FieldProblems()))).isEqualTo(-off);
        }
    }

    /** Random shares that sum to the whole. */
    private static List<Integer> shares(Random random, int people) {
        List<Integer> shares = new ArrayList<>();
        int left = Ppm.WHOLE;
        for (int i = 1; i < people; i++) {
            int share = random.nextInt(left + 1);
            shares.add(share);
            left -= share;
        }
        shares.add(left);
        return shares;
    }

    private static List<Completer> read(List<Integer> shares, FieldProblems problems) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int share : shares) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", "完成人" + rows.size());
            row.put("share", Ppm.percent(share));
            rows.add(row);
        }
        return AchievementForm.read(new Form(Map.of("completers", rows), problems), true, login -> null, null)
                .completers();
    }
}
