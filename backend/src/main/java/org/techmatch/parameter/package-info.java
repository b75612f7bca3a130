/** The parameters of the specification (CFG-nn): values with versions, from when they count, and bounds. */
@NullMarked
package org.techmatch.parameter;

import org.jspecify.annotations.NullMarked;
