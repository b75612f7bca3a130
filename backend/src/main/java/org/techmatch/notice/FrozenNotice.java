package org.techmatch.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Hashes;

/**
 * What a notice publishes, frozen: as a text that people read and as canonical JSON, with the hash of each. Both hold a
 * random number, since a price or a name could be guessed from a hash alone.
 *
 * @param text in the form of {@link PublishedText}
 * @param json in the form of {@link CanonicalJson}
 */
record FrozenNotice(String text, String json) {
    String textHash() {
        return PublishedText.hash(text);
    }

    String jsonHash() {
        return Hashes.sha256(json);
    }

    /**
     * Freezes a notice.
     *
     * @param code the code under which it is published
     * @param unit name of the unit
     * @param random that nobody can guess
     */
    static FrozenNotice of(Notice notice, String code, String unit, Instant startAt, String random) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("公示编号", code);
        head.put("公示单位", unit);
        head.put("公示类型", notice.kind().label().zh());
        head.put("公示范围", notice.scope().label().zh());
        head.put("发布时间", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Clocks.local(startAt)));
        head.put("公示期", notice.days() + " 个" + notice.dayKind().label().zh());
        head.put("异议渠道", notice.objectionChannel());
        head.put("随机码", random);
        return new FrozenNotice(text(head, notice.payload()), json(notice, code, unit, startAt, random));
    }

    private static String text(Map<String, Object> head, NoticePayload payload) {
        StringBuilder text = new StringBuilder(payload.title()).append("\n\n");
        payload.facts()
                .forEach(fact -> text.append(fact.name())
                        .append('：')
                        .append(fact.value())
                        .append('\n'));
        if (!payload.facts().isEmpty()) {
            text.append('\n');
        }
        payload.sections()
                .forEach(section -> text.append(section.heading())
                        .append('\n')
                        .append(section.text())
                        .append("\n\n"));
        head.forEach(
                (name, value) -> text.append(name).append('：').append(value).append('\n'));
        return PublishedText.normal(text.toString());
    }

    private static String json(Notice notice, String code, String unit, Instant startAt, String random) {
        NoticePayload payload = notice.payload();
        return CanonicalJson.of(Map.of(
                "code", code,
                "unit", unit,
                "kind", notice.kind().name(),
                "scope", notice.scope().name(),
                "publishedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Clocks.local(startAt)),
                "days", Map.of("number", notice.days(), "kind", notice.dayKind().name()),
                "objectionChannel", notice.objectionChannel(),
                "random", random,
                "title", payload.title(),
                "content",
                        Map.of(
                                "facts",
                                payload.facts().stream()
                                        .map(fact -> Map.of("name", fact.name(), "value", fact.value()))
                                        .toList(),
                                "sections",
                                payload.sections().stream()
                                        .map(each -> Map.of("heading", each.heading(), "text", each.text()))
                                        .toList())));
    }
}
