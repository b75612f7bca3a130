package org.techmatch.ledger;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One owner's part of an achievement.
 *
 * @param holderId an account for a completer, else an organisation
 * @param seq its place in lists, from 1
 * @param sharePpm in millionths; above 0, but for the unit's row, which stands with 0 too
 */
@Serdeable
public record Holding(HolderKind kind, long holderId, int seq, int sharePpm) {}
