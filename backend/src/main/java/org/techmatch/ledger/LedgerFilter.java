package org.techmatch.ledger;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the ledger is narrowed to.
 *
 * @param words every one of them in number, title, IP number or a completer's name
 * @param states none for all
 * @param coOwned only what others own a part of
 */
record LedgerFilter(@Nullable String words, List<ConvStatus> states, boolean coOwned) {
    boolean passesButState(BookRow row) {
        if (coOwned && row.state().holders().size() < 2) {
            return false;
        }
        if (words == null || words.isBlank()) {
            return true;
        }
        String text = (row.ledgerNo() + "\n" + row.title() + "\n" + row.ipNumber() + "\n"
                        + String.join("\n", row.completers()))
                .toLowerCase(Locale.ROOT);
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    boolean passes(BookRow row) {
        return states.isEmpty() || states.contains(row.state().status());
    }
}
