package org.techmatch.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblems;

/** What a notice's content must look like; each wrong field is named. */
final class NoticeRules {
    private static final int TITLE_MAX = 100;
    private static final int NAME_MAX = 40;
    private static final int VALUE_MAX = 500;
    private static final int TEXT_MAX = 20_000;
    private static final int PARTS_MAX = 40;
    private static final int DAYS_MAX = 60;

    private NoticeRules() {}

    /** The payload with its texts tidied: NFC, line feeds alone, no blanks around. */
    static NoticePayload checked(NoticePayload payload, FieldProblems problems) {
        String title = tidy(payload.title()).replace('\n', ' ');
        problems.length("title", title, 4, TITLE_MAX);
        List<NoticePayload.Fact> facts = new ArrayList<>();
        for (int i = 0; i < payload.facts().size(); i++) {
            NoticePayload.Fact fact = payload.facts().get(i);
            String name = tidy(fact.name()).replace('\n', ' ');
            String value = tidy(fact.value()).replace('\n', ' ');
            problems.length("facts." + i + ".name", name, 1, NAME_MAX);
            problems.length("facts." + i + ".value", value, 1, VALUE_MAX);
            facts.add(new NoticePayload.Fact(name, value));
        }
        List<NoticePayload.Section> sections = new ArrayList<>();
        for (int i = 0; i < payload.sections().size(); i++) {
            NoticePayload.Section section = payload.sections().get(i);
            String heading = tidy(section.heading()).replace('\n', ' ');
            String text = tidy(section.text());
            problems.length("sections." + i + ".heading", heading, 1, NAME_MAX);
            problems.length("sections." + i + ".text", text, 2, TEXT_MAX);
            sections.add(new NoticePayload.Section(heading, text));
        }
        if (facts.size() > PARTS_MAX || sections.size() > PARTS_MAX) {
            problems.add("sections", "要点和段落各最多 40 项。", "At most 40 facts and 40 sections.");
        }
        if (facts.isEmpty() && sections.isEmpty()) {
            problems.add("sections", "请写明公示什么。", "Say what is given notice of.");
        }
        return new NoticePayload(title, facts, sections);
    }

    static void checkDays(@Nullable Integer days, @Nullable Integer least, FieldProblems problems) {
        int min = least == null ? 1 : least;
        int max = Math.max(DAYS_MAX, min);
        if (days == null || days < min || days > max) {
            problems.add(
                    "days", "公示期应为 " + min + " 到 " + max + " 天。", "A notice stands " + min + " to " + max + " days.");
        }
    }

    static String channel(@Nullable String channel, FieldProblems problems) {
        String tidy = channel == null ? "" : tidy(channel).replace('\n', ' ');
        problems.length("objectionChannel", tidy, 4, VALUE_MAX);
        return tidy;
    }

    private static String tidy(String text) {
        return PublishedText.normal(Normalizer.normalize(text, Normalizer.Form.NFC))
                .strip();
    }
}
