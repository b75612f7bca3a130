package org.techmatch.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The internal rules of a research unit.
 *
 * @param inForce whether the unit may sign its first deal
 * @param missing what that still takes, in words
 */
@Serdeable
record InternalRuleList(List<InternalRuleView> items, boolean inForce, List<String> missing) {}
