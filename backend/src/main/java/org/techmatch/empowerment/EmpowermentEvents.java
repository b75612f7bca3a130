package org.techmatch.empowerment;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.techmatch.document.DocumentSigned;
import org.techmatch.notice.NoticePassed;
import org.techmatch.notice.NoticeUpheld;
import org.techmatch.notice.NoticeVoided;
import org.techmatch.platform.Refused;

/** What happens to agreements by signatures and notices, inside the transactions that tell of them. */
@Singleton
class EmpowermentEvents {
    private final EmpowermentRows rows;
    private final EmpowermentSides sides;
    private final EmpowermentSteps steps;
    private final EmpowermentService service;
    private final EmpowermentNews news;

    EmpowermentEvents(
            EmpowermentRows rows,
            EmpowermentSides sides,
            EmpowermentSteps steps,
            EmpowermentService service,
            EmpowermentNews news) {
        this.rows = rows;
        this.sides = sides;
        this.steps = steps;
        this.service = service;
        this.news = news;
    }

    /** The last confirmation ends the draft; the last signature signs, and makes AGREEMENT effective at once. */
    @EventListener
    void signed(DocumentSigned event) {
        if (!event.document().subject().type().equals(EmpowermentService.KIND)) {
            return;
        }
        Empowerment e = rows.lock(event.document().subject().id())
                .filter(each -> Long.valueOf(event.document().id()).equals(each.documentId()))
                .orElseThrow(Refused::conflict);
        if (e.status() == EmpowermentStatus.DRAFT && sides.teamConfirmed(e)) {
            steps.follow(e, EmpowermentLifecycle.CONFIRM, null);
        } else if (e.status() == EmpowermentStatus.DECIDED && sides.allSigned(e)) {
            Empowerment signed = steps.follow(e, EmpowermentLifecycle.SIGN, null);
            if (signed.mode() == EmpowermentMode.AGREEMENT && signed.effectiveFrom() == null) {
                steps.commit(signed, Objects.requireNonNull(signed.achievementId()), null, event.by());
            }
        }
    }

    @EventListener
    void passed(NoticePassed event) {
        if (event.subjectKind().equals(EmpowermentService.KIND)) {
            rows.find(event.subjectId()).ifPresent(news::toDecide);
        }
    }

    @EventListener
    void upheld(NoticeUpheld event) {
        reopen(event.subjectKind(), event.subjectId(), event.noticeId(), "公示异议成立");
    }

    @EventListener
    void voided(NoticeVoided event) {
        reopen(event.subjectKind(), event.subjectId(), event.noticeId(), "公示作废");
    }

    private void reopen(String kind, long id, long noticeId, String reason) {
        if (!kind.equals(EmpowermentService.KIND)) {
            return;
        }
        rows.lock(id)
                .filter(e -> e.status() == EmpowermentStatus.NOTICE
                        && Long.valueOf(noticeId).equals(e.noticeId()))
                .ifPresent(e -> {
                    steps.follow(e, EmpowermentLifecycle.REOPEN, reason);
                    service.clear(id);
                });
    }
}
