package org.techmatch.empowerment;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An achievement whose completers the unit may empower.
 *
 * @param completers those who have an account; others must get one first
 */
@Serdeable
record EmpowermentCandidate(long id, String title, @Nullable String code, List<CompleterView> completers) {
    /** A completer. */
    @Serdeable
    record CompleterView(long accountId, String name) {}
}
