package org.techmatch.notification;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.notification.NotificationPage.NotificationView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** The messages of a person. */
@Singleton
class Inbox {
    private static final int SIZE = 20;
    private static final int MARKED_MAX = 500;

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    NotificationPage page(long accountId, boolean unread, @Nullable String cursor, Language language) {
        List<NotificationView> found = sql.list(
                "SELECT id, kind, title_zh, title_en, link, created_at, read_at FROM notification WHERE account_id = ?"
                        + (unread ? " AND read_at IS NULL" : "") + " AND id < ? ORDER BY id DESC LIMIT " + (SIZE + 1),
                row -> read(row, language),
                accountId,
                cursor == null ? Long.MAX_VALUE : position(cursor));
        boolean more = found.size() > SIZE;
        List<NotificationView> items = more ? found.subList(0, SIZE) : found;
        return new NotificationPage(
                List.copyOf(items), more ? String.valueOf(items.getLast().id()) : null);
    }

    void read(long accountId, ReadMark mark) {
        List<Long> ids = mark.ids() == null ? List.of() : mark.ids();
        if (Boolean.TRUE.equals(mark.all())) {
            sql.update(
                    "UPDATE notification SET read_at = ? WHERE account_id = ? AND read_at IS NULL",
                    clock.instant(),
                    accountId);
            return;
        }
        if (ids.isEmpty() || ids.size() > MARKED_MAX) {
            FieldProblems problems = new FieldProblems();
            problems.add("ids", "请给出 1 到 500 条消息的编号，或 all: true。", "Give 1 to 500 ids, or all: true.");
            problems.throwIfAny();
        }
        List<Object> parameters = new ArrayList<>(List.of(clock.instant(), accountId));
        parameters.addAll(ids);
        sql.update(
                "UPDATE notification SET read_at = ? WHERE account_id = ? AND read_at IS NULL AND id IN ("
                        + Sql.marks(ids.size()) + ")",
                parameters.toArray());
    }

    private static long position(String cursor) {
        if (!cursor.matches("\\d{1,18}")) {
            FieldProblems problems = new FieldProblems();
            problems.add("cursor", "翻页位置无法识别，请从第一页开始。", "Unknown cursor; begin with the first page.");
            problems.throwIfAny();
        }
        return Long.parseLong(cursor);
    }

    private static NotificationView read(ResultSet row, Language language) throws SQLException {
        return new NotificationView(
                row.getLong(1),
                NotificationKind.valueOf(row.getString(2)),
                language == Language.EN ? row.getString(4) : row.getString(3),
                row.getString(5),
                Clocks.local(row.getTimestamp(6).toInstant()),
                row.getTimestamp(7) != null);
    }
}
