package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.evidence.DecisionRecord.Participant;
import org.techmatch.platform.FieldProblems;

/** What a record of a decision must say. */
@Singleton
class DecisionRules {
    private static final int PEOPLE_MAX = 50;
    private static final int FILES_MAX = 20;

    private final StoredFiles files;
    private final Clock clock;

    DecisionRules(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Refuses a record with every wrong field. */
    void check(NewDecision decision, Set<Long> interested) {
        FieldProblems problems = new FieldProblems();
        problems.length("meetingNo", decision.meetingNo().strip(), 2, 120);
        problems.length("decision", decision.decision().strip(), 2, 2_000);
        problems.length("reasons", decision.reasons().strip(), 2, 4_000);
        if (decision.dissent() != null) {
            problems.length("dissent", decision.dissent().strip(), 0, 4_000);
        }
        if (decision.at().isAfter(clock.instant())) {
            problems.add("at", "决策时间不能晚于现在。", "The time of the decision cannot be in the future.");
        }
        checkPeople(decision, interested, problems);
        if (decision.files().size() > FILES_MAX
                || decision.files().stream()
                        .anyMatch(id -> files.find(id)
                                .filter(file -> file.organisationId() == decision.organisationId())
                                .isEmpty())) {
            problems.add("files", "附件应为本单位上传的文件，最多 20 个。", "At most 20 files, uploaded by the organisation.");
        }
        problems.throwIfAny();
    }

    /** R-011: whoever has an interest is recused. */
    private static void checkPeople(NewDecision decision, Set<Long> interested, FieldProblems problems) {
        int people = decision.participants().size();
        if (people == 0 || people > PEOPLE_MAX || decision.recused().size() > PEOPLE_MAX) {
            problems.add("participants", "参会人应为 1 到 50 人。", "1 to 50 participants.");
        }
        Set<Long> accounts = new HashSet<>();
        Set<String> recused = new HashSet<>();
        decision.recused().forEach(each -> recused.add(key(each.accountId(), each.name())));
        for (int i = 0; i < people; i++) {
            Participant each = decision.participants().get(i);
            String field = "participants/" + i;
            problems.length(field + "/name", each.name().strip(), 1, 120);
            Long account = each.accountId();
            if (account != null && !accounts.add(account)) {
                problems.add(field, "同一个人出现了两次。", "This person stands twice.");
            }
            if (account != null && interested.contains(account)) {
                problems.add(
                        field,
                        each.name() + "与这件事有利益关系，应列为回避。",
                        each.name() + " has an interest in this and must be listed as recused.");
            }
            if (recused.contains(key(account, each.name()))) {
                problems.add(field, "已列为回避，不能参会。", "Is listed as recused and cannot take part.");
            }
        }
        for (int i = 0; i < decision.recused().size(); i++) {
            problems.length(
                    "recused/" + i + "/name", decision.recused().get(i).name().strip(), 1, 120);
            problems.length(
                    "recused/" + i + "/interest",
                    decision.recused().get(i).interest().strip(),
                    2,
                    200);
        }
    }

    private static String key(@Nullable Long account, String name) {
        return account == null ? name.strip() : "#" + account;
    }
}
