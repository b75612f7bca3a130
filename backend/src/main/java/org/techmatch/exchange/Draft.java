package org.techmatch.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.FieldProblem;
import org.techmatch.screening.Attestation;

/** What a row says, ready to be stored by the room that it belongs to. */
interface Draft {
    /** Every reason of the room's rules against it, without storing anything. */
    List<FieldProblem> check(Optional<Long> existing);

    /** Stores it and says under which id; without an attestation it cannot become public. */
    long create(@Nullable Attestation attestation);

    /** Replaces what is stored under an id. */
    void change(long id, @Nullable Attestation attestation);

    /** Makes it public if it never was; says whether it did. */
    boolean publish(long id, Attestation attestation);
}
