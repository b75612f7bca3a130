package org.techmatch.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.techmatch.platform.Text;

/** The kinds of documents, each with what its templates may name. */
public enum DocumentKind {
    EMPOWERMENT_AGREEMENT(
            new Text("赋权协议", "Empowerment agreement"),
            Set.of(
                    "number",
                    "unit",
                    "achievement",
                    "achievementCode",
                    "mode",
                    "right",
                    "years",
                    "team",
                    "unitRest",
                    "others",
                    "mechanism",
                    "costs",
                    "payer",
                    "income",
                    "lapse",
                    "amends",
                    "representative",
                    "today"),
            Map.of("lines", Set.of("seq", "name", "share", "owns"))),
    AUTHORISATION_LETTER(
            new Text("委托授权书", "Authorisation letter"),
            Set.of("number", "unit", "from", "to", "minPrice", "maxDiscount", "excluded", "today"),
            Map.of(
                    "grantees", Set.of("name"),
                    "achievements", Set.of("title", "code"),
                    "powers", Set.of("power"))),
    RISK_COMMITMENT(
            new Text("赋权转化风险责任承诺书", "Risk commitment letter"),
            Set.of("number", "unit", "textVersion", "today"),
            Map.of("signers", Set.of("name"), "achievements", Set.of("title", "code"))),
    BOOKING_AGREEMENT(
            new Text("预约赋权协议", "Booking agreement"),
            Set.of(
                    "number",
                    "demand",
                    "demandCode",
                    "enterprise",
                    "unit",
                    "representative",
                    "enterpriseShare",
                    "unitSideShare",
                    "team",
                    "vesting",
                    "ip",
                    "use",
                    "criteria",
                    "expected",
                    "longStop",
                    "today"),
            Map.of(
                    "lines", Set.of("seq", "name", "share", "owns"),
                    "milestones", Set.of("seq", "name", "due", "weight"),
                    "outputs", Set.of("output"),
                    "criteriaRows", Set.of("indicator", "op", "value", "method"),
                    "payments", Set.of("seq", "due", "amount"))),
    NOTICE(
            new Text("公示", "Publicity notice"),
            Set.of("number", "unit", "subject", "kind", "text", "from", "to", "days", "channel", "sha256", "today"),
            Map.of("facts", Set.of("name", "value"))),
    LEDGER_EXTRACT(
            new Text("单列台账摘录", "Ledger extract"),
            Set.of("unit", "number", "achievement", "asOf", "status", "today"),
            Map.of(
                    "events", Set.of("seq", "date", "kind", "text", "hash"),
                    "owners", Set.of("name", "share", "from"))),
    VESTING_STATEMENT(
            new Text("权属归属说明", "Vesting statement"),
            Set.of(
                    "number",
                    "demand",
                    "achievement",
                    "enterprise",
                    "unit",
                    "vested",
                    "cumulative",
                    "pending",
                    "reason",
                    "today"),
            Map.of("owners", Set.of("name", "share", "formula"), "events", Set.of("seq", "date", "delta", "reason")));

    private final Text label;
    private final Set<String> names;
    private final Map<String, Set<String>> lists;

    DocumentKind(Text label, Set<String> names, Map<String, Set<String>> lists) {
        this.label = label;
        this.names = names;
        this.lists = lists;
    }

    /** The kind of this name. */
    static Optional<DocumentKind> find(String name) {
        return List.of(values()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** The kind in words. */
    public Text label() {
        return label;
    }

    /** What a template may name once. */
    public Set<String> names() {
        return names;
    }

    /** The lists that a template may go through, and what each of their rows holds. */
    public Map<String, Set<String>> lists() {
        return lists;
    }
}
