package org.techmatch.draft;

import java.util.List;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Text;

/**
 * What stands against a draft, and what would make it better.
 *
 * @param problems all that must be corrected before it can be handed in
 * @param advice what readers look for, and whether it is there
 */
public record DraftCheck(List<FieldProblem> problems, List<Advice> advice, List<Duplicate> duplicates) {
    /** One thing that readers look for. */
    public record Advice(String field, Text message, boolean done) {}
}
