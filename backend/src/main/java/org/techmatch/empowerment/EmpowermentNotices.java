package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.notice.NoticeFacts;
import org.techmatch.notice.NoticeKind;
import org.techmatch.notice.NoticeOpening;
import org.techmatch.notice.NoticePayload;
import org.techmatch.notice.NoticeScope;
import org.techmatch.notice.NoticeStatus;
import org.techmatch.notice.Notices;

/** notices of empowerments. Shares of people are inside the unit alone (domain.md §6). */
@Singleton
class EmpowermentNotices {
    private final Notices notices;
    private final EmpowermentAchievements achievements;

    EmpowermentNotices(Notices notices, EmpowermentAchievements achievements) {
        this.notices = notices;
        this.achievements = achievements;
    }

    /** Publishes the notice of an agreement, in its transaction. */
    long open(Empowerment e, NoticeScope scope, String channel, Actor by) {
        return notices.open(
                new NoticeOpening(
                        NoticeKind.EMPOWERMENT,
                        scope,
                        e.unitId(),
                        EmpowermentService.KIND,
                        e.id(),
                        payload(e, scope),
                        null,
                        null,
                        channel,
                        e.team()),
                by);
    }

    boolean hasPassed(Empowerment e) {
        Long id = e.noticeId();
        return id != null
                && notices.find(id)
                        .map(NoticeFacts::status)
                        .filter(status -> status == NoticeStatus.PASSED)
                        .isPresent();
    }

    /** Voids a running notice because the agreement is changed. */
    void withdraw(Empowerment e, String reason, Actor by) {
        Long id = e.noticeId();
        if (id != null
                && notices.find(id)
                        .map(NoticeFacts::status)
                        .filter(status -> status == NoticeStatus.RUNNING || status == NoticeStatus.PAUSED)
                        .isPresent()) {
            notices.withdraw(id, reason, by);
        }
    }

    private NoticePayload payload(Empowerment e, NoticeScope scope) {
        List<NoticePayload.Fact> facts = new ArrayList<>();
        facts.add(new NoticePayload.Fact("成果", e.subjectTitle()));
        facts.add(new NoticePayload.Fact("单位", achievements.organisation(e.unitId())));
        facts.add(new NoticePayload.Fact("赋权方式", e.mode().label().zh()));
        facts.add(new NoticePayload.Fact("权利", e.rightKind().label().zh()));
        if (!scope.isPublic()) {
            facts.add(new NoticePayload.Fact("赋予团队", EmpowermentPapers.percent(e.teamSharePpm())));
            e.lines()
                    .forEach(line -> facts.add(new NoticePayload.Fact(
                            "完成人 " + line.seq(), line.name() + " " + EmpowermentPapers.percent(line.internalPpm()))));
        }
        String title = "赋权公示：" + e.subjectTitle();
        return new NoticePayload(
                title.length() > 100 ? title.substring(0, 100) : title,
                facts,
                List.of(new NoticePayload.Section("决定机制", e.mechanism()), new NoticePayload.Section("费用", e.costs())));
    }
}
