package org.techmatch.match;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.FileGate;
import org.techmatch.evidence.FileUse;
import org.techmatch.evidence.StoredFile;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** What the parties of a match write to each other; text and files are encrypted and for the parties alone. */
@Singleton
class MatchMessages implements FileGate, FileUse {
    private static final String PURPOSE = "match-message";
    private static final int SHOWN_MAX = 200;

    private final Sql sql;
    private final Keys keys;
    private final Matches matches;
    private final MatchScope scope;

    MatchMessages(Sql sql, Keys keys, Matches matches, MatchScope scope) {
        this.sql = sql;
        this.keys = keys;
        this.matches = matches;
        this.scope = scope;
    }

    /** The last messages of a match, the oldest first. */
    List<MessageList.Message> of(long matchId, Actor reader, Language language) {
        List<MessageList.Message> messages = new ArrayList<>(sql.list(
                "SELECT m.id, m.side, o.name, m.account_id, m.name, m.sealed, m.written_at FROM match_message m"
                        + " JOIN organisation o ON o.id = m.organisation_id WHERE m.match_id = ?"
                        + " ORDER BY m.id DESC LIMIT " + SHOWN_MAX,
                row -> new MessageList.Message(
                        row.getLong(1),
                        Side.valueOf(row.getString(2)).label().in(language),
                        row.getString(3),
                        row.getString(5),
                        reader.is(row.getLong(4)),
                        Objects.requireNonNull(keys.open(PURPOSE, row.getString(6))),
                        files(row.getLong(1)),
                        Clocks.local(row.getTimestamp(7).toInstant())),
                matchId));
        Collections.reverse(messages);
        return messages;
    }

    void add(Match match, Side side, String text, List<Long> files, Actor by, Instant now) {
        long id = sql.insert(
                "INSERT INTO match_message (match_id, side, organisation_id, account_id, name, sealed, written_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                match.id(),
                side.name(),
                match.organisation(side),
                by.id(),
                by.name(),
                keys.seal(PURPOSE, text),
                now);
        files.forEach(
                file -> sql.update("INSERT INTO match_message_file (message_id, file_id) VALUES (?, ?)", id, file));
    }

    @Override
    public Optional<Long> organisation(Actor actor, StoredFile file) {
        if (file.fileClass() != FileClass.PARTY) {
            return Optional.empty();
        }
        return sql
                .list(
                        "SELECT DISTINCT m.match_id FROM match_message_file f JOIN match_message m ON m.id = f.message_id"
                                + " WHERE f.file_id = ?",
                        row -> row.getLong(1),
                        file.id())
                .stream()
                .flatMap(id -> matches.find(id).stream())
                .flatMap(match -> scope.sides(match, actor).stream().map(match::organisation))
                .findFirst();
    }

    @Override
    public boolean uses(long fileId) {
        return sql.count("SELECT COUNT(*) FROM match_message_file WHERE file_id = ?", fileId) > 0;
    }

    private List<MessageList.MessageFile> files(long messageId) {
        return sql.list(
                "SELECT s.id, s.name, s.size FROM match_message_file f JOIN stored_file s ON s.id = f.file_id"
                        + " WHERE f.message_id = ? ORDER BY s.id",
                row -> new MessageList.MessageFile(row.getLong(1), row.getString(2), row.getLong(3)),
                messageId);
    }
}
