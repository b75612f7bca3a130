package org.techmatch.searchindex.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a query: measures and model numbers as wholes, runs of Han characters, runs of other letters. */
final class QueryTerms {
    /** A run of Han characters, or of other letters and digits with single signs inside. */
    static final Pattern RUN =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.\\-/_][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*");

    /** What people write around the thing that they look for. */
    private static final Pattern ASKING = Pattern.compile("怎么办|怎么解决|如何解决|怎么|怎样|如何|请问|有没有|有什么办法|有什么|能不能|可不可以"
            + "|求购|求助|想找|寻找|寻求|想要|我们厂里|我们厂|我们公司|我们|哪里有|谁有|哪家|的办法|解决方案");

    private final Synonyms synonyms;
    private final Map<String, QueryTerm> terms = new LinkedHashMap<>();
    private final List<String> dropped = new ArrayList<>();

    private QueryTerms(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** What was found. */
    record Found(List<QueryTerm> terms, List<String> dropped) {}

    static Found in(String words, Synonyms synonyms) {
        QueryTerms found = new QueryTerms(synonyms);
        found.read(found.withoutAsking(plain(words)));
        return new Found(List.copyOf(found.terms.values()), List.copyOf(found.dropped));
    }

    private static String plain(String words) {
        return HanVariants.simplified(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    private String withoutAsking(String text) {
        Matcher asking = ASKING.matcher(text);
        String rest = asking.replaceAll(" ");
        if (rest.equals(text) || !RUN.matcher(rest).find()) {
            return text;
        }
        asking.reset().results().map(MatchResult::group).distinct().forEach(dropped::add);
        return rest;
    }

    private void read(String text) {
        List<MatchResult> wholes = new ArrayList<>(Measures.in(text));
        ModelNumbers.apart(text).stream()
                .filter(model -> wholes.stream().noneMatch(whole -> overlap(whole, model)))
                .toList()
                .forEach(wholes::add);
        wholes.sort((a, b) -> Integer.compare(a.start(), b.start()));
        int from = 0;
        for (MatchResult whole : wholes) {
            runs(text.substring(from, whole.start()));
            boolean measure =
                    whole.groupCount() == 2 && Measures.spellings(whole.group()).size() > 1;
            add(
                    whole.group().replace(" ", ""),
                    measure ? Measures.spellings(whole.group()) : ModelNumbers.spellings(whole.group()));
            from = whole.end();
        }
        runs(text.substring(from));
    }

    private void runs(String text) {
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            String run = matcher.group();
            if (Character.isIdeographic(run.codePointAt(0))) {
                synonyms.cut(run).forEach(part -> add(part, List.of()));
            } else {
                add(run, ModelNumbers.spellings(run));
            }
        }
    }

    private void add(String text, List<String> spellings) {
        terms.putIfAbsent(
                text,
                new QueryTerm(
                        text,
                        spellings.stream().filter(each -> !each.equals(text)).toList(),
                        synonyms.others(text)));
    }

    private static boolean overlap(MatchResult a, MatchResult b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
