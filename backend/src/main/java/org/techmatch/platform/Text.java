package org.techmatch.platform;

/** One sentence in both languages of the portal, Chinese first. */
public record Text(String zh, String en) {
    /** The sentence in the reader's language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
