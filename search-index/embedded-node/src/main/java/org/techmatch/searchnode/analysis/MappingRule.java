package org.techmatch.searchnode.analysis;

/** A rule such as {@code \u002C => DIGIT}, its escapes resolved. */
record MappingRule(String source, String target) {

    private static final String ARROW = "=>";

    static MappingRule parse(String rule) {
        int arrow = rule.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("Invalid mapping rule: [" + rule + "]");
        }
        return new MappingRule(
                unescape(rule.substring(0, arrow).trim()),
                unescape(rule.substring(arrow + ARROW.length()).trim()));
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int position = 0;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            boolean unicode = text.startsWith("u", position);
            int end = position + (unicode ? 5 : 1);
            if (end > text.length()) {
                throw new IllegalArgumentException("Invalid escaped char in [" + text + "]");
            }
            plain.append(
                    unicode ? (char) Integer.parseInt(text, position + 1, end, 16) : escaped(text.charAt(position)));
            position = end;
        }
        return plain.toString();
    }

    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> letter;
        };
    }
}
