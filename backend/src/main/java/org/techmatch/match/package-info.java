/** Matches of demands and achievements: suggested with reasons, proposed and decided by people (SM-07). */
@NullMarked
package org.techmatch.match;

import org.jspecify.annotations.NullMarked;
