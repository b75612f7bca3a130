package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** The notice board: what is published, for whom it is published. */
@Singleton
public class NoticeBoard {
    private static final int SIZE = 20;

    private final NoticeRows rows;
    private final NoticeViews views;
    private final Clock clock;

    NoticeBoard(NoticeRows rows, NoticeViews views, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A page of public notices.
     *
     * @throws Refused invalid-request with every wrong parameter
     */
    public NoticePage page(
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String state,
            @Nullable String cursor,
            Language language) {
        return page(NoticeFilter.of(kind, unit, state, cursor), NoticeReader.ANYBODY, language);
    }

    /**
     * A public notice.
     *
     * @throws Refused not-found for one that does not exist or is not public
     */
    public NoticeView view(String code, Language language) {
        return views.view(notice(code, NoticeReader.ANYBODY), language);
    }

    NoticePage page(NoticeFilter filter, NoticeReader reader, Language language) {
        List<@Nullable Object> values = new ArrayList<>();
        String condition = condition(filter, reader, values);
        List<Notice> found = rows.list(condition, "ORDER BY n.id DESC LIMIT " + (SIZE + 1), values.toArray());
        boolean more = found.size() > SIZE;
        List<Notice> shown = more ? found.subList(0, SIZE) : found;
        return new NoticePage(
                views.cards(shown, language),
                more ? String.valueOf(shown.getLast().id()) : null);
    }

    NoticeView view(String code, NoticeReader reader, Language language) {
        return views.view(notice(code, reader), language);
    }

    /** A published notice; to whoever may not read it, it is not there. */
    Notice notice(String code, NoticeReader reader) {
        return rows.find(code).filter(reader::sees).orElseThrow(Refused::notFound);
    }

    /** The text as it was published, while R-210 lets it be public. */
    String text(String code, NoticeReader reader) {
        return java.util.Objects.requireNonNull(open(code, reader).text());
    }

    /** The canonical JSON as it was published, while R-210 lets it be public. */
    String json(String code, NoticeReader reader) {
        return java.util.Objects.requireNonNull(open(code, reader).json());
    }

    private Notice open(String code, NoticeReader reader) {
        Notice notice = notice(code, reader);
        if (!Disclosure.isOpen(notice, clock.instant())) {
            throw Refused.notFound();
        }
        return notice;
    }

    private static String condition(NoticeFilter filter, NoticeReader reader, List<@Nullable Object> values) {
        StringBuilder condition = new StringBuilder("n.status <> 'DRAFT'");
        if (!reader.all()) {
            condition.append(" AND (n.scope <> 'UNIT_INTERNAL'");
            if (!reader.units().isEmpty()) {
                condition
                        .append(" OR n.organisation_id IN (")
                        .append(Sql.marks(reader.units().size()))
                        .append(')');
                values.addAll(reader.units());
            }
            condition.append(')');
        }
        if (filter.kind() != null) {
            condition.append(" AND n.kind = ?");
            values.add(filter.kind().name());
        }
        if (filter.unit() != null) {
            condition.append(" AND n.organisation_id = (SELECT o.id FROM organisation o WHERE o.public_code = ?)");
            values.add(filter.unit());
        }
        if (!filter.states().isEmpty()) {
            condition
                    .append(" AND n.status IN (")
                    .append(Sql.marks(filter.states().size()))
                    .append(')');
            filter.states().forEach(state -> values.add(state.name()));
        }
        if (filter.before() != null) {
            condition.append(" AND n.id < ?");
            values.add(filter.before());
        }
        return condition.toString();
    }
}
