/** Lifecycles (SM-nn) as tables, which alone decide what may happen next, who may do it and why not. */
@NullMarked
package org.techmatch.lifecycle;

import org.jspecify.annotations.NullMarked;
