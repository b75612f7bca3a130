package org.techmatch.empowerment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.evidence.NewDecision;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** decisions of the leading group on agreements; who is in the team takes no part, and stands as recused. */
@Singleton
class EmpowermentDecisionService {
    private final EmpowermentRows rows;
    private final EmpowermentSteps steps;
    private final DecisionRecords decisions;
    private final Sql sql;

    EmpowermentDecisionService(EmpowermentRows rows, EmpowermentSteps steps, DecisionRecords decisions, Sql sql) {
        this.rows = rows;
        this.steps = steps;
        this.decisions = decisions;
        this.sql = sql;
    }

    /**
     * Records that the group agrees.
     *
     * @param key the request's {@code Idempotency-Key}
     * @throws Refused not-found for other units', forbidden for whoever has an interest, invalid-request for wrong fields,
     *     and what SM-08 refuses
     */
    @Transactional
    public void decide(long id, EmpowermentDecision form, String key, Actor by) {
        record(id, form, key, EmpowermentLifecycle.DECIDE, by);
    }

    /** Records that it ends; what has vested stays. */
    @Transactional
    public void terminate(long id, EmpowermentDecision form, String key, Actor by) {
        FieldProblems problems = new FieldProblems();
        if (form.files().isEmpty()) {
            problems.add("files", "请附全体签署的终止文件，或法院文书。", "Attach the paper that all signed, or the court's document.");
        }
        problems.throwIfAny();
        record(id, form, key, EmpowermentLifecycle.TERMINATE, by);
    }

    private void record(long id, EmpowermentDecision form, String key, String action, Actor by) {
        FieldProblems problems = new FieldProblems();
        problems.length("Idempotency-Key", key.strip(), 8, 80);
        problems.throwIfAny();
        Empowerment e = rows.lock(id).orElseThrow(Refused::notFound);
        by.require(Permission.DECIDE_EMPOWERMENT, e.unitId());
        if (isRepeated(e, key, by)) {
            return;
        }
        Long version = form.version();
        if (version == null || e.version() != version) {
            throw Refused.conflict();
        }
        if (e.team().contains(by.id())) {
            throw EmpowermentService.notReady(
                    "您在被赋权的团队里，应当回避，请由其他成员记录。", "You are in the team and are recused; another member must record it.");
        }
        DecisionRecord record = decisions.record(decision(e, form), e.team(), key.strip(), by);
        rows.set(id, "decision_record_id", record.id());
        steps.take(rows.find(id).orElseThrow(), action, by, form.reason());
    }

    private boolean isRepeated(Empowerment e, String key, Actor by) {
        return sql.count(
                        "SELECT COUNT(*) FROM decision_record WHERE account_id = ? AND request_key = ? AND subject_type = ?"
                                + " AND subject_id = ?",
                        by.id(),
                        key.strip(),
                        EmpowermentService.KIND,
                        e.id())
                > 0;
    }

    private NewDecision decision(Empowerment e, EmpowermentDecision form) {
        Map<Long, String> group = members(e.unitId());
        FieldProblems problems = new FieldProblems();
        List<DecisionRecord.Participant> participants = new ArrayList<>();
        for (int i = 0; i < form.participants().size(); i++) {
            String name = group.get(form.participants().get(i));
            if (name == null) {
                problems.add("participants/" + i, "这个人不是领导小组成员。", "Not a member of the leading group.");
            } else {
                participants.add(
                        new DecisionRecord.Participant(form.participants().get(i), name));
            }
        }
        Map<Long, DecisionRecord.Recused> recused = new LinkedHashMap<>();
        for (int i = 0; i < form.recused().size(); i++) {
            EmpowermentDecision.RecusedForm each = form.recused().get(i);
            String name = group.get(each.accountId());
            if (name == null) {
                problems.add("recused/" + i, "这个人不是领导小组成员。", "Not a member of the leading group.");
            } else {
                recused.put(each.accountId(), new DecisionRecord.Recused(each.accountId(), name, each.interest()));
            }
        }
        problems.throwIfAny();
        addTeam(e.team(), group, recused);
        return new NewDecision(
                new DecisionRecord.Subject(EmpowermentService.KIND, e.id()),
                e.unitId(),
                DecisionRecord.Body.LEADING_GROUP,
                form.meetingNo(),
                form.at().toInstant(),
                participants,
                List.copyOf(recused.values()),
                form.decision(),
                form.reasons(),
                form.dissent(),
                form.files());
    }

    private static void addTeam(Set<Long> team, Map<Long, String> group, Map<Long, DecisionRecord.Recused> recused) {
        group.forEach((account, name) -> {
            if (team.contains(account)) {
                recused.put(account, new DecisionRecord.Recused(account, name, "本次赋权的完成人"));
            }
        });
    }

    /** The members of a unit's leading group by account. */
    Map<Long, String> members(long unitId) {
        Map<Long, String> found = new LinkedHashMap<>();
        sql.list(
                        "SELECT l.account_id, a.real_name FROM leading_group_member l JOIN account a ON a.id = l.account_id"
                                + " WHERE l.organisation_id = ? ORDER BY l.is_head DESC, a.real_name",
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        unitId)
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }
}
