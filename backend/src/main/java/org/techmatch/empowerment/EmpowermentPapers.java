package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.document.DocumentKind;
import org.techmatch.document.DocumentModel;
import org.techmatch.document.DocumentSubject;
import org.techmatch.document.Documents;
import org.techmatch.document.IssuedDocument;
import org.techmatch.ledger.Holding;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Ppm;

/** The agreement as a paper; its figures are those that will be recorded. */
@Singleton
class EmpowermentPapers {
    private final Documents documents;
    private final EmpowermentAchievements achievements;
    private final Clock clock;

    EmpowermentPapers(Documents documents, EmpowermentAchievements achievements, Clock clock) {
        this.documents = documents;
        this.achievements = achievements;
        this.clock = clock;
    }

    IssuedDocument issue(Empowerment e, Actor by) {
        return documents.issue(
                DocumentKind.EMPOWERMENT_AGREEMENT,
                new DocumentSubject(EmpowermentService.KIND, e.id()),
                e.unitId(),
                "赋权协议 " + e.number(),
                model(e),
                by);
    }

    DocumentModel model(Empowerment e) {
        List<Holding> others = achievements.others(e.achievementId(), clock.instant());
        int othersPpm = others.stream().mapToInt(Holding::sharePpm).sum();
        int team = Shares.team(othersPpm, e.teamSharePpm());
        boolean owned = e.rightKind() == RightKind.OWNERSHIP;
        List<Integer> parts = Shares.members(team, e.lines());
        List<Map<String, String>> lines = new ArrayList<>();
        for (int i = 0; i < e.lines().size(); i++) {
            Line line = e.lines().get(i);
            lines.add(Map.of(
                    "seq", String.valueOf(line.seq()),
                    "name", line.name(),
                    "share", percent(line.internalPpm()),
                    "owns", owned ? percent(parts.get(i)) : "不涉及所有权"));
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", e.number());
        values.put("unit", achievements.organisation(e.unitId()));
        values.put("achievement", e.subjectTitle());
        values.put("achievementCode", e.subjectCode() == null ? "未公开" : e.subjectCode());
        values.put("mode", e.mode().label().zh());
        values.put("right", e.rightKind().label().zh());
        values.put("years", owned ? "" : "使用期 " + e.useYears() + " 年；下列比例为约定的奖励比例，不产生所有权份额。");
        values.put("team", percent(e.teamSharePpm()));
        values.put("others", percent(othersPpm));
        values.put(
                "unitRest",
                owned
                        ? percent(Ppm.WHOLE
                                - othersPpm
                                - parts.stream().mapToInt(p -> p).sum())
                        : "全部所有权");
        values.put("mechanism", e.mechanism());
        values.put("costs", e.costs());
        values.put("payer", e.payer());
        values.put("income", e.incomeNote() == null ? "按单位的收益分配制度执行。" : e.incomeNote());
        values.put("lapse", e.lapseDate() == null ? "" : "到 " + e.lapseDate() + " 仍未转化的，由双方复核是否继续。");
        values.put("amends", amends(e));
        values.put("representative", e.representative());
        values.put("today", day(clock.instant()));
        return new DocumentModel(values, Map.of("lines", lines));
    }

    private static String amends(Empowerment e) {
        Instant from = e.effectiveFrom();
        return e.amendsId() == null || from == null ? "" : "本协议自 " + day(from) + " 起取代原赋权协议；已归属的份额不追溯。";
    }

    static String percent(int ppm) {
        return Ppm.percent(ppm) + "%";
    }

    static String day(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, Clocks.ZONE).toString();
    }
}
