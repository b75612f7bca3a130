package org.techmatch.notice;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.calendar.DayKind;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Refused;

/**
 * What other rooms do with notices: open one for a case, replace it when what it published changes, ask how it stands. How
 * it ends they hear by {@link NoticePassed}, {@link NoticeUpheld} and {@link NoticeVoided}.
 */
@Singleton
public class Notices {
    private static final Actor CASE = Actor.system("case");

    private final NoticeRows rows;
    private final NewNotices drafts;
    private final NoticeSteps steps;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Notices(
            NoticeRows rows,
            NewNotices drafts,
            NoticeSteps steps,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.steps = steps;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Publishes a notice of a case, in the case's transaction.
     *
     * @return its id
     * @throws Refused invalid-request for wrong content or fewer days than the parameter asks for, not-ready when a year
     *     that it touches has no calendar, state-conflict when a notice of this kind already runs for the case
     */
    public long open(NoticeOpening opening, Actor by) {
        return transactions.executeWrite(status -> open(opening, null, by));
    }

    /**
     * the payload changed, so the notice is VOID and a new one begins at day 0.
     *
     * @param reason what changed, 2 to 1,000 characters
     * @return the id of the new notice
     * @throws Refused state-conflict when the notice does not run any more, else as {@link #open}
     */
    public long replace(long noticeId, NoticeOpening opening, String reason, Actor by) {
        return transactions.executeWrite(status -> {
            end(noticeId, reason, by);
            return open(opening, noticeId, by);
        });
    }

    /**
     * Voids a notice of a case without another in its place.
     *
     * @throws Refused not-found, state-conflict when it does not run any more
     */
    public void withdraw(long noticeId, String reason, Actor by) {
        transactions.executeWrite(status -> {
            end(noticeId, reason, by);
            return noticeId;
        });
    }

    private void end(long noticeId, String reason, Actor by) {
        Notice notice = rows.lock(noticeId).orElseThrow(Refused::notFound);
        steps.end(notice, NoticeLifecycle.REPLACE, CASE, by, reason, now());
    }

    /** A notice. */
    public Optional<NoticeFacts> find(long noticeId) {
        return rows.find(noticeId).map(NoticeFacts::of);
    }

    /** The notices of a case, newest first. */
    public List<NoticeFacts> of(String subjectKind, long subjectId) {
        return rows
                .list("n.subject_kind = ? AND n.subject_id = ?", "ORDER BY n.id DESC", subjectKind, subjectId)
                .stream()
                .map(NoticeFacts::of)
                .toList();
    }

    private long open(NoticeOpening opening, @Nullable Long replacesId, Actor by) {
        Instant now = now();
        if (opening.subjectKind().equals(Notice.OWN_SUBJECT)) {
            throw new IllegalArgumentException(opening.subjectKind());
        }
        NewNotices.Content content = content(opening, now);
        long id = drafts.insert(
                content, opening.subjectKind(), opening.subjectId(), replacesId, opening.interested(), by, now);
        steps.publish(rows.lock(id).orElseThrow(), NoticeLifecycle.OPEN, CASE, by, now);
        return id;
    }

    private NewNotices.Content content(NoticeOpening opening, Instant now) {
        FieldProblems problems = new FieldProblems();
        Integer least = drafts.daysOf(opening.kind(), now);
        Integer days = opening.days() == null ? least : opening.days();
        DayKind dayKind = opening.dayKind() == null ? drafts.dayKindOf(opening.kind(), now) : opening.dayKind();
        NoticeRules.checkDays(days, least, problems);
        if (dayKind == null) {
            problems.add("dayKind", "请选日历日或工作日。", "Choose calendar or working days.");
        }
        if (opening.kind() == NoticeKind.REWARD && opening.scope().isPublic()) {
            problems.add("scope", "奖励公示有个人明细，只在本单位公示。", "Rewards are noticed inside the unit alone.");
        }
        NoticePayload payload = NoticeRules.checked(opening.payload(), problems);
        String channel = NoticeRules.channel(opening.objectionChannel(), problems);
        problems.throwIfAny();
        return new NewNotices.Content(
                opening.kind(),
                opening.scope(),
                opening.organisationId(),
                payload,
                java.util.Objects.requireNonNull(days),
                java.util.Objects.requireNonNull(dayKind),
                channel);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
