package org.techmatch.alert;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.techmatch.listing.ListingCard;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;

/**
 * What is told of a saved search's hits: it names the saved search, and of each listing what is new or has changed.
 *
 * @param lines the first listings
 * @param count of all listings
 */
record AlertMessage(String name, List<Line> lines, int count) {
    private static final int LINES_MAX = 20;
    private static final int TITLE_MAX = 300;
    private static final Text NEW = new Text("新结果", "new");

    /** A listing, and what is told of it. */
    record Line(String title, String path, Text what) {}

    static AlertMessage of(
            String name, Map<ListingKey, List<ListingChange>> changes, Map<ListingKey, ListingCard> cards) {
        List<Line> lines = changes.entrySet().stream()
                .limit(LINES_MAX)
                .map(entry -> {
                    ListingCard card = Objects.requireNonNull(cards.get(entry.getKey()));
                    return new Line(
                            card.title(),
                            card.url(),
                            entry.getValue().isEmpty() ? NEW : ChangeWords.line(entry.getValue()));
                })
                .toList();
        return new AlertMessage(name, lines, changes.size());
    }

    /** One line for the inbox and a mail's subject. */
    Text title() {
        Line first = lines.getFirst();
        return count == 1
                ? new Text(
                        cut("订阅“" + name + "”：" + first.title() + "，"
                                + first.what().zh()),
                        cut("Alert “" + name + "”: " + first.title() + ", "
                                + first.what().en()))
                : new Text(
                        cut("订阅“" + name + "”有 " + count + " 条结果：" + first.title() + " 等"),
                        cut("Alert “" + name + "” has " + count + " hits: " + first.title() + " and more"));
    }

    /** All of it for a mail. */
    Text body(UnaryOperator<String> address) {
        return new Text(
                "您订阅的“" + name + "”有 " + count + " 条结果：\n\n"
                        + lines.stream()
                                .map(line -> "· " + line.title() + "\n  "
                                        + line.what().zh() + "\n  " + address.apply(line.path()) + "\n")
                                .collect(Collectors.joining())
                        + (count > lines.size() ? "\n其余请在工作台的“订阅”里看。" : ""),
                "Your alert “" + name + "”:\n\n"
                        + lines.stream()
                                .map(line -> "· " + line.title() + "\n  "
                                        + line.what().en() + "\n")
                                .collect(Collectors.joining())
                        + (count > lines.size() ? "\nThe rest is in your workbench." : ""));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= TITLE_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE_MAX - 1)) + "…";
    }
}
