package org.techmatch.platform;

import java.util.List;
import java.util.stream.Collectors;

/** One sentence in both languages of the portal, Chinese first. */
public record Text(String zh, String en) {
    /** Several sentences as one text. */
    public static Text joined(List<Text> sentences) {
        return new Text(
                sentences.stream().map(Text::zh).collect(Collectors.joining()),
                sentences.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    /** The sentence in the reader's language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
