/** Booked empowerment: shares of a result agreed before it exists, vesting when it is delivered (SM-09). */
@NullMarked
package org.techmatch.booking;

import org.jspecify.annotations.NullMarked;
