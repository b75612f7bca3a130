package org.techmatch.site.page;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes HTML in which every text and attribute value is escaped; there is no way to add raw markup. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** An element with content; attributes are name, value, name, value. */
    Html element(String tag, Consumer<Html> content, String... attributes) {
        start(tag, attributes);
        content.accept(this);
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds only text. */
    Html element(String tag, String text, String... attributes) {
        return element(tag, inner -> inner.text(text), attributes);
    }

    /** An element without content or end tag, such as {@code input} or {@code meta}. */
    Html single(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** Text. */
    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** A link. */
    Html link(String href, String text, String... attributes) {
        String[] all = new String[attributes.length + 2];
        all[0] = "href";
        all[1] = href;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return element("a", text, all);
    }

    /** A term and its value in a {@code dl}; nothing when there is no value. */
    Html fact(String term, @Nullable String value, String... attributes) {
        if (value != null && !value.isBlank()) {
            element("dt", term).element("dd", value, attributes);
        }
        return this;
    }

    /** A heading and its text in paragraphs; nothing when there is no text. */
    Html section(String heading, @Nullable String text, String... attributes) {
        if (text != null && !text.isBlank()) {
            element("h2", heading);
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> element("p", line, attributes));
        }
        return this;
    }

    /** Text in which no character is special to HTML; control characters are dropped, as HTML forbids them. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (c >= ' ' && c != 0x7f || c == '\n' || c == '\t') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
