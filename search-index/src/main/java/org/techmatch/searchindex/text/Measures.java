package org.techmatch.searchindex.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with a unit and their other spellings: 二百度 is 200度, 500 kW is 500千瓦. Chinese numerals count only from ten on,
 * since smaller ones begin too many words (一度, 三相).
 */
final class Measures {
    /** Spellings of one unit; those with Latin letters may stand apart from the number. */
    private static final List<List<String>> UNITS = List.of(
            List.of("度"),
            List.of("kwh", "千瓦时", "度电"),
            List.of("mwh", "兆瓦时"),
            List.of("kw", "千瓦"),
            List.of("mw", "兆瓦"),
            List.of("mpa", "兆帕"),
            List.of("kpa", "千帕"),
            List.of("mah", "毫安时"),
            List.of("ah", "安时"),
            List.of("wh", "瓦时"),
            List.of("ghz", "吉赫兹", "吉赫"),
            List.of("mhz", "兆赫兹", "兆赫"),
            List.of("khz", "千赫兹", "千赫"),
            List.of("hz", "赫兹"),
            List.of("kv", "千伏"),
            List.of("mv", "毫伏"),
            List.of("ma", "毫安"),
            List.of("kg", "千克", "公斤"),
            List.of("mg", "毫克"),
            List.of("t", "吨"),
            List.of("km", "千米", "公里"),
            List.of("mm", "毫米"),
            List.of("cm", "厘米", "公分"),
            List.of("μm", "um", "微米"),
            List.of("nm", "纳米"),
            List.of("m2", "平方米", "平米"),
            List.of("m3", "立方米", "立方"),
            List.of("ml", "毫升"),
            List.of("l", "升"),
            List.of("h", "小时"),
            List.of("min", "分钟"),
            List.of("rpm", "r/min", "转每分", "转/分"),
            List.of("db", "分贝"),
            List.of("亩"),
            List.of("米"),
            List.of("伏"),
            List.of("吨"),
            List.of("天", "日"),
            List.of("万元"),
            List.of("万吨"));

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
    private static final Pattern MEASURE = Pattern.compile("(?<![\\p{L}\\p{N}.&&[^\\p{IsHan}]])(\\d+(?:\\.\\d+)?|["
            + NUMERALS + "]{2,8})\\s?(" + units() + ")(?![\\p{L}\\p{N}&&[^\\p{IsHan}]])");

    private Measures() {}

    /** Where measures stand in the text, which is lower case and simplified. */
    static List<MatchResult> in(String text) {
        return MEASURE.matcher(text)
                .results()
                .filter(found -> number(found.group(1)) != null)
                .toList();
    }

    /** Every spelling of a measure that {@link #in} found, the typed one first. */
    static List<String> spellings(String measure) {
        Matcher matcher = MEASURE.matcher(measure);
        if (!matcher.matches()) {
            return List.of(measure);
        }
        Set<String> spellings = new LinkedHashSet<>(List.of(measure));
        String typed = matcher.group(1);
        String number = number(typed);
        UNITS.stream()
                .filter(unit -> unit.contains(matcher.group(2)))
                .forEach(unit -> unit.forEach(spelling -> {
                    spellings.add((number == null ? typed : number) + spelling);
                    if (spelling.charAt(0) < '\u4e00') {
                        spellings.add((number == null ? typed : number) + " " + spelling);
                    }
                }));
        return List.copyOf(spellings);
    }

    /** The number in digits; null for characters that are no number of ten or more. */
    private static @org.jspecify.annotations.Nullable String number(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return typed;
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        boolean places = false;
        for (char numeral : typed.toCharArray()) {
            int value = "零一二三四五六七八九".indexOf(numeral == '两' ? '二' : numeral == '〇' ? '零' : numeral);
            if (value >= 0) {
                digit = value;
                continue;
            }
            places = true;
            if (numeral == '万') {
                total = (section + digit) * 10_000;
                section = 0;
            } else {
                section += Math.max(digit, 1) * (numeral == '十' ? 10 : numeral == '百' ? 100 : 1_000);
            }
            digit = 0;
        }
        return places ? String.valueOf(total + section + digit) : null;
    }

    private static String units() {
        List<String> all = new ArrayList<>();
        UNITS.forEach(all::addAll);
        all.sort((a, b) -> b.length() - a.length());
        return String.join("|", all).toLowerCase(Locale.ROOT);
    }
}
