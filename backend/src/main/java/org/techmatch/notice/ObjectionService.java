package org.techmatch.notice;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/**
 * Takes objections (SM-12): until 24:00 of the last day, that instant included, and the time that counts is when the request
 * came. Who objected stands in one table and in no audit row, message or event.
 */
@Singleton
public class ObjectionService {
    static final String CONTACT = "objection-contact";
    static final Actor OBJECTOR = Actor.system("objector");
    private static final int TEXT_MIN = 10;
    private static final int TEXT_MAX = 5_000;
    private static final int CONTACT_MAX = 200;

    private final NoticeRows rows;
    private final NoticeCases cases;
    private final NoticeEvents events;
    private final NoticeNews news;
    private final ObjectionRows objections;
    private final ObjectionEvidence evidence;
    private final AuditTrail audit;
    private final Keys keys;
    private final Sql sql;
    private final Clock clock;

    ObjectionService(
            NoticeRows rows,
            NoticeCases cases,
            NoticeEvents events,
            NoticeNews news,
            ObjectionRows objections,
            ObjectionEvidence evidence,
            AuditTrail audit,
            Keys keys,
            Sql sql,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.events = events;
        this.news = news;
        this.objections = objections;
        this.evidence = evidence;
        this.audit = audit;
        this.keys = keys;
        this.sql = sql;
        this.clock = clock;
    }

    /** What was filed: the objection, the receipt that is told once, and whether the same one was there before. */
    record Filed(long objectionId, String receipt, boolean same, Instant filedAt) {}

    /**
     * Files an objection, which pauses the notice; the same one filed again is counted with the first and pauses nothing.
     *
     * @param by who is signed in; null for the public page
     * @throws Refused invalid-request with every wrong field, not-ready once the notice has ended
     */
    @Transactional
    Filed file(long noticeId, NewObjection objection, @Nullable Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return file(noticeId, objection, by, now);
    }

    /** Files an objection whose request came at an instant. */
    @Transactional
    Filed file(long noticeId, NewObjection objection, @Nullable Actor by, Instant now) {
        FieldProblems problems = new FieldProblems();
        String text = PublishedText.normal(objection.text() == null ? "" : objection.text())
                .strip();
        problems.length("text", text, TEXT_MIN, TEXT_MAX);
        String contact = objection.contact() == null ? "" : objection.contact().strip();
        problems.length("contact", contact, 0, CONTACT_MAX);
        List<String> tokens = objection.evidence() == null ? List.of() : objection.evidence();
        Notice notice = rows.lock(noticeId).orElseThrow(Refused::notFound);
        List<ObjectionEvidence.Attached> files = evidence.of(noticeId, tokens, problems);
        problems.throwIfAny();
        NoticeStatus to = NoticeLifecycle.SM_12.take(
                NoticeLifecycle.OBJECT, notice.status(), cases.of(notice, now), OBJECTOR, null);
        String receipt = keys.token();
        String fingerprint = fingerprint(text, files);
        Optional<Objection> same = objections.same(noticeId, fingerprint);
        long id = same.isPresent() ? same.get().id() : insert(notice, text, fingerprint, files, now);
        sql.update(
                "INSERT INTO objection_person (receipt_hash, objection_id, account_id, contact, filed_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                Hashes.sha256(receipt),
                id,
                by == null || objection.anonymous() ? null : by.accountId(),
                contact.isEmpty() ? null : keys.seal(CONTACT, contact),
                now);
        if (same.isEmpty()) {
            pause(notice, to, now);
        }
        return new Filed(id, receipt, same.isPresent(), now);
    }

    private long insert(
            Notice notice, String text, String fingerprint, List<ObjectionEvidence.Attached> files, Instant now) {
        long id = sql.insert(
                "INSERT INTO notice_objection (notice_id, text, fingerprint, filed_at) VALUES (?, ?, ?, ?)",
                notice.id(),
                text,
                fingerprint,
                now);
        evidence.attach(id, files);
        return id;
    }

    private void pause(Notice notice, NoticeStatus to, Instant now) {
        sql.update(
                "UPDATE notice SET version = version + 1, status = ?, updated_at = ? WHERE id = ?",
                to.name(),
                now,
                notice.id());
        if (notice.status() == NoticeStatus.RUNNING) {
            events.record(notice.id(), new NoticeEvents.Entry(NoticeEvents.Act.PAUSED, now, null, ""));
        }
        news.objected(notice);
        audit.record(Audit.of(OBJECTOR, NoticeLifecycle.OBJECT, NoticeSteps.KIND, notice.id())
                .in(notice.organisationId())
                .states(notice.status(), to));
    }

    /** Two objections are the same when letters and digits of the text and the files are. */
    private static String fingerprint(String text, List<ObjectionEvidence.Attached> files) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return Hashes.sha256(letters + "\n"
                + files.stream()
                        .map(ObjectionEvidence.Attached::sha256)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
