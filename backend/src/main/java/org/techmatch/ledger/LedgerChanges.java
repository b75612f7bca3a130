package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Text;

/** Says in words what an event changed: only what differs between the state before and after. */
@Singleton
class LedgerChanges {
    private final LedgerJson json;

    LedgerChanges(LedgerJson json) {
        this.json = json;
    }

    List<String> of(LedgerEvent event, HolderNames.Names called, Language language) {
        if (event.before().isEmpty()) {
            return List.of();
        }
        LedgerState before = json.state(event.before());
        LedgerState after = json.state(event.after());
        List<String> lines = new ArrayList<>();
        add(
                lines,
                new Text("状态", "State"),
                before.status().label().in(language),
                after.status().label().in(language),
                language);
        add(
                lines,
                new Text("确认方式", "Recognition"),
                before.recognition().label().in(language),
                after.recognition().label().in(language),
                language);
        add(
                lines,
                new Text("账面价值（元）", "Book value (yuan)"),
                Fen.yuan(before.bookValueFen()),
                Fen.yuan(after.bookValueFen()),
                language);
        add(
                lines,
                new Text("减值（元）", "Impaired (yuan)"),
                Fen.yuan(before.impairedFen()),
                Fen.yuan(after.impairedFen()),
                language);
        add(lines, new Text("管理部门", "Managed by"), before.managingDept(), after.managingDept(), language);
        add(lines, new Text("单位自编号", "Unit's number"), before.unitOwnNo(), after.unitOwnNo(), language);
        add(lines, new Text("权利人", "Owners"), shares(before, called), shares(after, called), language);
        return lines;
    }

    private static String shares(LedgerState state, HolderNames.Names called) {
        return String.join(
                "；",
                state.holders().stream()
                        .map(each -> called.of(each) + " " + Ppm.percent(each.sharePpm()) + "%")
                        .toList());
    }

    private static void add(
            List<String> lines, Text name, @Nullable String before, @Nullable String after, Language language) {
        if (!Objects.equals(before, after)) {
            lines.add(name.in(language)
                    + new Text("：", ": ").in(language)
                    + (before == null || before.isEmpty() ? "—" : before)
                    + " → "
                    + (after == null || after.isEmpty() ? "—" : after));
        }
    }
}
