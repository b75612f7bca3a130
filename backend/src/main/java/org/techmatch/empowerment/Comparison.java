package org.techmatch.empowerment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** Two versions of an agreement, row beside row. */
final class Comparison {
    private Comparison() {}

    static List<EmpowermentView.Change> of(Empowerment before, Empowerment after, Language language) {
        List<EmpowermentView.Change> rows = new ArrayList<>();
        add(rows, new Text("权利", "Right"), right(before, language), right(after, language), language);
        add(
                rows,
                new Text("赋予团队", "The team's part"),
                EmpowermentPapers.percent(before.teamSharePpm()),
                EmpowermentPapers.percent(after.teamSharePpm()),
                language);
        Map<Long, Line> was = lines(before);
        Map<Long, Line> is = lines(after);
        Set<Long> accounts = new TreeSet<>(was.keySet());
        accounts.addAll(is.keySet());
        for (long account : accounts) {
            Line one = was.get(account);
            Line two = is.get(account);
            String name = two != null ? two.name() : one == null ? "" : one.name();
            add(rows, new Text("团队内：" + name, "In the team: " + name), share(one), share(two), language);
        }
        add(rows, new Text("代表", "Representative"), before.representative(), after.representative(), language);
        add(rows, new Text("决定机制", "How decisions are made"), before.mechanism(), after.mechanism(), language);
        add(rows, new Text("费用", "Costs"), before.costs(), after.costs(), language);
        add(rows, new Text("付费方", "Who pays"), before.payer(), after.payer(), language);
        add(rows, new Text("收益", "Income"), text(before.incomeNote()), text(after.incomeNote()), language);
        return rows;
    }

    private static void add(
            List<EmpowermentView.Change> rows, Text field, String before, String after, Language language) {
        rows.add(new EmpowermentView.Change(field.in(language), before, after, before.equals(after)));
    }

    private static Map<Long, Line> lines(Empowerment e) {
        Map<Long, Line> lines = new TreeMap<>();
        e.lines().forEach(line -> lines.put(line.accountId(), line));
        return lines;
    }

    private static String share(@Nullable Line line) {
        return line == null ? "" : EmpowermentPapers.percent(line.internalPpm());
    }

    private static String right(Empowerment e, Language language) {
        return e.rightKind().label().in(language) + (e.useYears() == null ? "" : " " + e.useYears());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
