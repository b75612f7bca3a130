package org.techmatch.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart: into sentences, and into terms, which are bigrams of Han runs and words of letters and digits. */
final class Terms {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    /** Characters that join words and say nothing of the subject. */
    private static final Pattern SILENT = Pattern.compile("[的了和与及等在为对是将可能并或也其而且把被由从到以于需要求]");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？；!?;\\n])");
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，,])");
    private static final int SENTENCE_MAX = 60;
    private static final int CLAUSE_MIN = 12;
    private static final int SENTENCES_MAX = 40;

    private Terms() {}

    /** The terms in the order in which they first occur. */
    static Set<String> of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher matcher = RUN.matcher(normal(text));
        while (matcher.find()) {
            String run = matcher.group();
            if (!Character.isIdeographic(run.codePointAt(0))) {
                if (run.length() > 1) {
                    terms.add(run);
                }
                continue;
            }
            for (String part : SILENT.split(run)) {
                for (int i = 0; i + 2 <= part.length(); i++) {
                    terms.add(part.substring(i, i + 2));
                }
            }
        }
        return terms;
    }

    /** Texts as sentences; long ones are taken apart at commas. */
    static List<String> sentences(List<String> texts) {
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            for (String sentence : SENTENCE_END.split(text)) {
                if (sentence.length() > SENTENCE_MAX) {
                    addClauses(sentence, sentences);
                } else {
                    add(sentence, sentences);
                }
            }
        }
        return sentences.stream().distinct().limit(SENTENCES_MAX).toList();
    }

    private static void addClauses(String sentence, List<String> sentences) {
        StringBuilder clause = new StringBuilder();
        for (String part : CLAUSE_END.split(sentence)) {
            clause.append(part);
            if (clause.length() >= CLAUSE_MIN) {
                add(clause.toString(), sentences);
                clause.setLength(0);
            }
        }
        add(clause.toString(), sentences);
    }

    private static void add(String sentence, List<String> sentences) {
        String clean = sentence.strip().replaceAll("[，,；;]$", "");
        if (clean.codePointCount(0, clean.length()) > 2) {
            sentences.add(clean);
        }
    }

    /** Words of two characters and more that stand in both, longest runs first found, in the order of the first text. */
    static List<String> shared(String one, String other, int max) {
        String there = normal(other);
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = RUN.matcher(normal(one));
        while (matcher.find() && found.size() < max) {
            String run = matcher.group();
            if (Character.isIdeographic(run.codePointAt(0))) {
                sharedIn(run, there, found, max);
            } else if (run.length() > 1 && of(other).contains(run)) {
                found.add(run);
            }
        }
        return List.copyOf(found);
    }

    private static void sharedIn(String run, String there, Set<String> found, int max) {
        int from = 0;
        while (from + 2 <= run.length() && found.size() < max) {
            int to = from + 2;
            while (to <= run.length() && there.contains(run.substring(from, to))) {
                to++;
            }
            String longest = run.substring(from, to - 1);
            if (longest.length() >= 2 && !of(longest).isEmpty()) {
                found.add(longest);
                from = to - 1;
            } else {
                from++;
            }
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
