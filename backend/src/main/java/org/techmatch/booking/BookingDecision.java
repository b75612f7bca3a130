package org.techmatch.booking;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the unit's leading group decided.
 *
 * @param participants names of who decided; members of the team are recused by themselves
 */
@Serdeable
public record BookingDecision(
        String meetingNo, OffsetDateTime at, List<String> participants, String decision, String reasons) {}
