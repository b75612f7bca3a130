/**
 * The separate ledger (单列台账) of research units: which achievements they hold, what happened to each, who owns which part,
 * and stocktaking.
 */
@NullMarked
package org.techmatch.ledger;

import org.jspecify.annotations.NullMarked;
