package org.techmatch.lifecycle;

import java.util.List;
import org.techmatch.platform.Text;

/**
 * What a person may do next, or why not.
 *
 * @param to the state it leads to
 * @param whyNot why the button is off; empty when it is on
 */
public record Move(String action, Text label, String to, boolean reasonNeeded, List<Text> whyNot) {
    /** Whether it can be done now. */
    public boolean allowed() {
        return whyNot.isEmpty();
    }
}
