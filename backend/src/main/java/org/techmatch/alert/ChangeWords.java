package org.techmatch.alert;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/** Says changes in words. */
final class ChangeWords {
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final Text NOTHING = new Text("未填", "none");
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("LAB", new Text("实验室", "laboratory")),
            Map.entry("PILOT", new Text("中试", "pilot")),
            Map.entry("MATURE", new Text("成熟应用", "mature")),
            Map.entry("TRANSFER", new Text("转让", "transfer")),
            Map.entry("LICENCE_EXCLUSIVE", new Text("独占许可", "exclusive licence")),
            Map.entry("LICENCE_SOLE", new Text("排他许可", "sole licence")),
            Map.entry("LICENCE_ORDINARY", new Text("普通许可", "ordinary licence")),
            Map.entry("LICENCE_OPEN", new Text("开放许可", "open licence")),
            Map.entry("VALUATION_INVEST", new Text("作价投资", "investment by valuation")),
            Map.entry("TRIAL", new Text("先用后转", "trial first")),
            Map.entry("COOPERATE", new Text("合作开发", "joint development")),
            Map.entry("WANT_TRIAL", new Text("可先试用", "trial offered")),
            Map.entry("BOOKING", new Text("可预约", "booking offered")),
            Map.entry("IP_UNIT_OWNS", new Text("成果归科研单位", "unit owns the result")),
            Map.entry("IP_ENTERPRISE_OWNS", new Text("成果归企业", "enterprise owns the result")),
            Map.entry("IP_CO_OWN", new Text("成果共有", "result owned jointly")),
            Map.entry("IP_NEGOTIABLE", new Text("成果归属协商", "ownership negotiable")),
            Map.entry("NEGOTIABLE", new Text("面议", "negotiable")));

    private ChangeWords() {}

    /** A value of a change. */
    static Text value(ListingChange.Kind what, @Nullable String code) {
        if (code == null) {
            return NOTHING;
        }
        return switch (what) {
            case TRL -> new Text(code + " 级", "level " + code);
            case STAGE, TERMS -> words(code);
            case PRICE -> price(code);
            case DEADLINE -> new Text(code, code);
        };
    }

    /** All of them in one line, such as 阶段：实验室 → 中试. */
    static Text line(List<ListingChange> changes) {
        return new Text(
                changes.stream().map(each -> line(each, Text::zh, "：")).collect(Collectors.joining("；")),
                changes.stream().map(each -> line(each, Text::en, ": ")).collect(Collectors.joining("; ")));
    }

    private static String line(ListingChange change, Function<Text, String> language, String colon) {
        return language.apply(change.what().label()) + colon
                + language.apply(value(change.what(), change.from())) + " → "
                + language.apply(value(change.what(), change.to()));
    }

    private static Text words(String codes) {
        List<Text> words = Arrays.stream(codes.split(" "))
                .map(code -> WORDS.getOrDefault(code, new Text(code, code)))
                .toList();
        return new Text(
                words.stream().map(Text::zh).collect(Collectors.joining("、")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text price(String code) {
        List<BigDecimal> bounds = Arrays.stream(code.split(" "))
                .filter(part -> Character.isDigit(part.charAt(0)))
                .map(BigDecimal::new)
                .toList();
        if (bounds.isEmpty()) {
            return words(code);
        }
        return new Text(
                bounds.stream().map(each -> plain(each.divide(WAN))).collect(Collectors.joining("–")) + " 万元",
                "CNY " + bounds.stream().map(ChangeWords::plain).collect(Collectors.joining("–")));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
