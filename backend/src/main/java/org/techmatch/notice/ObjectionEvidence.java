package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.evidence.FileDeposits;
import org.techmatch.evidence.FileGate;
import org.techmatch.evidence.FileUse;
import org.techmatch.evidence.StoredFile;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** The evidence of objections: encrypted, for the handling officer alone; nothing says who uploaded it. */
@Singleton
class ObjectionEvidence implements FileGate, FileUse {
    private static final int FILES_MAX = 5;
    private static final int LEFT_MAX = 200;
    private static final Duration KEPT = Duration.ofDays(1);

    private final FileDeposits deposits;
    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    ObjectionEvidence(FileDeposits deposits, Sql sql, Keys keys, Clock clock) {
        this.deposits = deposits;
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** A file of an objection. */
    record Attached(long fileId, String name, long size, String sha256) {}

    /** Stores a file for an objection that is yet to be filed. */
    EvidenceToken take(Notice notice, InputStream content, String name, Language language) throws IOException {
        if (sql.count("SELECT COUNT(*) FROM notice_evidence WHERE notice_id = ? AND objection_id IS NULL", notice.id())
                >= LEFT_MAX) {
            throw new Refused(
                    ProblemType.TOO_MANY_REQUESTS,
                    new Text("这项公示等待提交的附件太多，请稍后再上传。", "Too many files wait for this notice; try again later."),
                    List.of());
        }
        String token = keys.token();
        StoredFile stored = deposits.take(
                content,
                name,
                notice.organisationId(),
                language,
                file -> sql.update(
                        "INSERT INTO notice_evidence (file_id, notice_id, token_hash, uploaded_at) VALUES (?, ?, ?, ?)",
                        file.id(),
                        notice.id(),
                        Hashes.sha256(token),
                        clock.instant()));
        return new EvidenceToken(token, stored.name(), stored.size());
    }

    /** The files of tokens that were given for the notice and not used yet; others are named as wrong. */
    List<Attached> of(long noticeId, List<String> tokens, FieldProblems problems) {
        if (tokens.size() > FILES_MAX) {
            problems.add("evidence", "附件最多 5 个。", "At most five files.");
            return List.of();
        }
        List<Attached> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Attached> file = sql.first(
                    "SELECT f.id, f.name, f.size, f.sha256 FROM notice_evidence e JOIN stored_file f ON f.id = e.file_id"
                            + " WHERE e.notice_id = ? AND e.token_hash = ? AND e.objection_id IS NULL",
                    row -> new Attached(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                    noticeId,
                    Hashes.sha256(tokens.get(i)));
            if (file.isEmpty()) {
                problems.add("evidence." + i, "这个附件不在了，请重新上传。", "This file is gone; upload it again.");
            }
            file.ifPresent(found::add);
        }
        return found;
    }

    void attach(long objectionId, List<Attached> files) {
        files.forEach(file -> sql.update(
                "UPDATE notice_evidence SET objection_id = ? WHERE file_id = ? AND objection_id IS NULL",
                objectionId,
                file.fileId()));
    }

    List<Attached> of(long objectionId) {
        return sql.list(
                "SELECT f.id, f.name, f.size, f.sha256 FROM notice_evidence e JOIN stored_file f ON f.id = e.file_id"
                        + " WHERE e.objection_id = ? ORDER BY f.id",
                row -> new Attached(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                objectionId);
    }

    /** Removes what was uploaded and not filed within a day; in the transaction that is open. */
    int sweep() {
        List<Long> left = sql.list(
                "SELECT file_id FROM notice_evidence WHERE objection_id IS NULL AND uploaded_at < ? LIMIT 100 FOR UPDATE",
                row -> row.getLong(1),
                clock.instant().minus(KEPT));
        left.forEach(file -> {
            sql.update("DELETE FROM notice_evidence WHERE file_id = ?", file);
            deposits.remove(file);
        });
        return left.size();
    }

    @Override
    public boolean uses(long fileId) {
        return sql.count("SELECT COUNT(*) FROM notice_evidence WHERE file_id = ?", fileId) > 0;
    }

    @Override
    public Optional<Long> organisation(Actor actor, StoredFile file) {
        return sql.first(
                        "SELECT h.account_id FROM notice_evidence e JOIN objection_handling h ON h.objection_id = e.objection_id"
                                + " WHERE e.file_id = ? ORDER BY h.id DESC LIMIT 1",
                        row -> row.getLong(1),
                        file.id())
                .filter(officer -> actor.is(officer) && actor.isIn(file.organisationId()))
                .map(officer -> file.organisationId());
    }
}
