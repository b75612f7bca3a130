package org.techmatch.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds contacts that somebody wrote into a text (edge case 17): they belong into the contact fields, behind the log. */
final class ContactFinder {
    private static final int FINDINGS_MAX = 20;
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<![0-9])1[3-9][0-9](?:[-\u2010-\u2015 ]?[0-9]{4}){2}(?![0-9])"),
            Pattern.compile("(?<![0-9])0[0-9]{2,3}[-\u2010-\u2015 ]?[0-9]{7,8}(?![0-9])"),
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\\.[A-Za-z]{2,10}"),
            Pattern.compile("(?i)(?:微信|weixin|wechat|vx|qq)[号：:\\s]{0,3}[A-Za-z0-9_-]{5,20}"),
            Pattern.compile("(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])"));

    private ContactFinder() {}

    /** The contacts in a text, as they are written but for the width of letters and digits. */
    static List<String> in(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Set<String> found = new LinkedHashSet<>();
        for (Pattern pattern : PATTERNS) {
            pattern.matcher(narrow).results().map(MatchResult::group).forEach(found::add);
        }
        return new ArrayList<>(found).stream().limit(FINDINGS_MAX).toList();
    }
}
