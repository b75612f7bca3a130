package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.lifecycle.StateView;

/** the public cards of booked projects; never shares, prices, criteria or people. */
@Serdeable
public record BookedHall(List<Card> items) {
    /**
     * What the public sees of a booked project.
     *
     * @param demandTitle null when the demand is public no longer
     * @param delivery month of the expected delivery, as {@code 2027-06}
     */
    @Serdeable
    public record Card(
            String code,
            StateView state,
            String demandCode,
            @Nullable String demandTitle,
            List<String> fieldCodes,
            String unit,
            @Nullable String delivery) {}
}
