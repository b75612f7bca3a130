package org.techmatch.match;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.StoredFiles;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Lets the parties of a match write to each other once both sides have accepted. */
@Singleton
public class MessageService {
    private static final int TEXT_MAX = 2_000;
    private static final int FILES_MAX = 10;

    private final Matches matches;
    private final Decisions decisions;
    private final MatchScope scope;
    private final MatchMessages messages;
    private final StoredFiles files;
    private final MatchNews news;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    MessageService(
            Matches matches,
            Decisions decisions,
            MatchScope scope,
            MatchMessages messages,
            StoredFiles files,
            MatchNews news,
            AuditTrail audit,
            Sql sql,
            Clock clock) {
        this.matches = matches;
        this.decisions = decisions;
        this.scope = scope;
        this.messages = messages;
        this.files = files;
        this.news = news;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The thread, for the parties.
     *
     * @throws Refused not-found for everybody else
     */
    MessageList thread(long matchId, Actor by, Language language) {
        Match match = matches.find(matchId).orElseThrow(Refused::notFound);
        if (scope.sides(match, by).isEmpty()) {
            throw Refused.notFound();
        }
        return new MessageList(messages.of(matchId, by, language));
    }

    /**
     * Writes to the other parties.
     *
     * @throws Refused not-found for everybody else, not-ready until both sides have accepted, invalid-request with every
     *     wrong field
     */
    @Transactional
    public void write(long matchId, NewMessage message, Actor by) {
        Match match = matches.lock(matchId).orElseThrow(Refused::notFound);
        Side side = scope.side(match, decisions.of(matchId), by).orElseThrow(Refused::notFound);
        if (!MatchStatus.ACQUAINTED.contains(match.status())) {
            Text text = new Text("双方都愿意谈之后才能留言。", "You can write once both sides have accepted.");
            throw new Refused(ProblemType.NOT_READY, text, List.of(new FieldProblem("text", text)));
        }
        List<Long> attached = message.fileIds() == null
                ? List.of()
                : message.fileIds().stream().distinct().toList();
        check(message, attached, by);
        Instant now = clock.instant();
        messages.add(match, side, message.text().strip(), attached, by, now);
        sql.update("UPDATE listing_match SET moved_at = ? WHERE id = ?", now, matchId);
        news.written(match, side);
        audit.record(Audit.of(by, "write-message", MatchService.KIND, matchId).in(match.organisation(side)));
    }

    private void check(NewMessage message, List<Long> attached, Actor by) {
        FieldProblems problems = new FieldProblems();
        problems.length("text", message.text().strip(), 1, TEXT_MAX);
        boolean right = attached.size() <= FILES_MAX
                && attached.stream()
                        .allMatch(id -> files.find(id)
                                .filter(file -> file.fileClass() == FileClass.PARTY && by.is(file.uploadedBy()))
                                .isPresent());
        if (!right) {
            problems.add("fileIds", "附件最多 10 个，须是您上传的洽谈文件。", "At most ten files, uploaded by you for the parties.");
        }
        problems.throwIfAny();
    }
}
