package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Language;

/** Tells whoever holds a text whether a public notice published exactly that, long after R-210 has hidden it. */
@Singleton
class NoticeProofs {
    private static final int TEXT_MAX = 200_000;

    private final NoticeRows rows;
    private final NoticeViews views;

    NoticeProofs(NoticeRows rows, NoticeViews views) {
        this.rows = rows;
        this.views = views;
    }

    NoticeProof check(NoticeProof.Question question, Language language) {
        FieldProblems problems = new FieldProblems();
        String text = question.text() == null ? "" : question.text();
        String given =
                question.sha256() == null ? "" : question.sha256().strip().toLowerCase(Locale.ROOT);
        if (text.isBlank() == given.isEmpty()) {
            problems.add("text", "请给文本或 SHA-256，二者之一。", "Give either a text or a SHA-256.");
        }
        if (!given.isEmpty() && !given.matches("[0-9a-f]{64}")) {
            problems.add("sha256", "SHA-256 是 64 位十六进制数。", "A SHA-256 has 64 hexadecimal digits.");
        }
        problems.length("text", text, 0, TEXT_MAX);
        problems.throwIfAny();
        String hash = given.isEmpty() ? PublishedText.hash(text) : given;
        Set<String> hashes = new LinkedHashSet<>(List.of(hash));
        if (given.isEmpty()) {
            // the JSON stands in one line; a line feed at its end may have come with an editor
            hashes.add(Hashes.sha256(text.strip()));
        }
        List<Object> values = new java.util.ArrayList<>(hashes);
        values.addAll(hashes);
        String marks = org.techmatch.platform.Sql.marks(hashes.size());
        return new NoticeProof(
                hash,
                rows
                        .list(
                                "n.status <> 'DRAFT' AND n.scope <> 'UNIT_INTERNAL' AND (n.text_hash IN (" + marks
                                        + ") OR n.json_hash IN (" + marks + "))",
                                "ORDER BY n.id DESC LIMIT 10",
                                values.toArray())
                        .stream()
                        .map(notice -> match(notice, hashes, language))
                        .toList());
    }

    private NoticeProof.Match match(Notice notice, Set<String> hashes, Language language) {
        NoticeCard card = views.cards(List.of(notice), language).getFirst();
        String textHash = notice.textHash();
        return new NoticeProof.Match(
                card.code(),
                card.kindLabel(),
                card.unit(),
                card.state().label(),
                textHash != null && hashes.contains(textHash) ? "TEXT" : "JSON",
                card.publishedAt(),
                notice.endedAt() == null ? null : Clocks.local(notice.endedAt()));
    }
}
