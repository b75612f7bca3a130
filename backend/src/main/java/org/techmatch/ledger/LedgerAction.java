package org.techmatch.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.techmatch.platform.Text;

/** What can happen to an entry, and under which kind of event it stands. */
enum LedgerAction {
    REGISTER(Kind.REGISTER, new Text("登记", "Registered")),
    RECOGNISE(Kind.RECOGNISE, new Text("确认入账", "Recognised")),
    SPLIT(Kind.SPLIT, new Text("权属变更", "Owners changed")),
    TRIAL(Kind.USE, new Text("开始试用", "Trial begun")),
    TRIAL_END(Kind.USE, new Text("试用结束", "Trial ended")),
    LICENSE(Kind.USE, new Text("许可使用", "Licensed")),
    LICENSE_END(Kind.USE, new Text("许可到期", "Licence ended")),
    SELF_USE(Kind.USE, new Text("自行实施", "Used by the unit")),
    TRANSFER(Kind.DISPOSE, new Text("转让", "Transferred")),
    INVEST(Kind.DISPOSE, new Text("作价投资", "Invested")),
    IMPAIR(Kind.IMPAIR, new Text("减值", "Impaired")),
    WRITE_OFF(Kind.WRITE_OFF, new Text("核销", "Written off")),
    EXIT(Kind.EXIT, new Text("退出台账", "Exited")),
    REVERSE(Kind.CORRECT, new Text("冲回上一笔", "Last event reversed")),
    ANNUL(Kind.CORRECT, new Text("作废台账", "Entry ended")),
    INVENTORY_CONFIRM(Kind.INVENTORY_CONFIRM, new Text("清查相符", "Found as recorded")),
    INVENTORY_DIFF(Kind.INVENTORY_DIFF, new Text("清查有差异", "Found to differ"));

    /** the kinds of the specification. */
    enum Kind {
        REGISTER(false),
        RECOGNISE(true),
        SPLIT(true),
        USE(true),
        DISPOSE(true),
        EXIT(true),
        IMPAIR(true),
        WRITE_OFF(true),
        INVENTORY_CONFIRM(false),
        INVENTORY_DIFF(true),
        CORRECT(true);

        private final boolean decided;

        Kind(boolean decided) {
            this.decided = decided;
        }

        /** whether the event must cite a decision record. */
        boolean isDecided() {
            return decided;
        }
    }

    private final Kind kind;
    private final Text label;

    LedgerAction(Kind kind, Text label) {
        this.kind = kind;
        this.label = label;
    }

    Kind kind() {
        return kind;
    }

    Text label() {
        return label;
    }

    /** Its name in addresses and in SM-05. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LedgerAction> find(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }
}
