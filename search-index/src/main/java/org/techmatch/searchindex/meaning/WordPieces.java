package org.techmatch.searchindex.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the pieces that the model knows: each Han character and each sign of punctuation by itself, other words
 * into the longest pieces of the vocabulary. Letters are made small, since the vocabulary holds small ones only.
 */
final class WordPieces {
    private static final int WORD_MAX = 100;
    private static final String CONTINUED = "##";

    private final Map<String, Integer> vocabulary;
    private final int begin;
    private final int end;
    private final int unknown;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.begin = id("[CLS]");
        this.end = id("[SEP]");
        this.unknown = id("[UNK]");
    }

    /** Reads the vocabulary out of a {@code tokenizer.json}. */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode pieces = new ObjectMapper().readTree(json).path("model").path("vocab");
        Map<String, Integer> vocabulary = HashMap.newHashMap(pieces.size());
        pieces.properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().intValue()));
        return new WordPieces(vocabulary);
    }

    /** The numbers of the text's pieces between begin and end marks; what is beyond {@code max} is cut off. */
    long[] of(String text, int max) {
        List<Integer> ids = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (ids.size() >= max) {
                return;
            }
            boolean alone = Character.isIdeographic(c) || isPunctuation(c);
            if (alone || isSpace(c)) {
                add(word, ids);
            }
            if (alone) {
                ids.add(vocabulary.getOrDefault(Character.toString(c), unknown));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        add(word, ids);
        List<Integer> kept = ids.subList(0, Math.min(ids.size(), max - 2));
        long[] framed = new long[kept.size() + 2];
        framed[0] = begin;
        for (int i = 0; i < kept.size(); i++) {
            framed[i + 1] = kept.get(i);
        }
        framed[framed.length - 1] = end;
        return framed;
    }

    private void add(StringBuilder word, List<Integer> ids) {
        if (!word.isEmpty()) {
            ids.addAll(pieces(word.toString()));
            word.setLength(0);
        }
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length() && word.length() <= WORD_MAX) {
            int stop = word.length();
            while (stop > start && !vocabulary.containsKey(piece(word, start, stop))) {
                stop--;
            }
            if (stop == start) {
                return List.of(unknown);
            }
            pieces.add(id(piece(word, start, stop)));
            start = stop;
        }
        return pieces.isEmpty() ? List.of(unknown) : pieces;
    }

    private static String piece(String word, int start, int stop) {
        return (start == 0 ? "" : CONTINUED) + word.substring(start, stop);
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return id;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0xFFFD;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
