package org.techmatch.draft;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** The kinds of listing that can be drafted. */
@Singleton
class DraftKinds {
    private final List<DraftKind> kinds;

    DraftKinds(List<DraftKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * The kind of a word.
     *
     * @throws Refused invalid-request for any other word
     */
    DraftKind of(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(List.of(
                        new FieldProblem("kind", new Text("可选：achievement、demand。", "One of: achievement, demand.")))));
    }
}
