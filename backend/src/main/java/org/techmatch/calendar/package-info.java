/** Working days (CFG-41): calendars that are loaded year by year, each from a named document. */
@NullMarked
package org.techmatch.calendar;

import org.jspecify.annotations.NullMarked;
