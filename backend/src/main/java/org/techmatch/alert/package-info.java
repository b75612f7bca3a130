/** Searches that people save, and telling them of what is new or has changed. */
@NullMarked
package org.techmatch.alert;

import org.jspecify.annotations.NullMarked;
