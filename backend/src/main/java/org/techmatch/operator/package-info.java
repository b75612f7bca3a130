/** What is started from a terminal: the portal itself, and the operator's commands beside it or alone. */
@NullMarked
package org.techmatch.operator;

import org.jspecify.annotations.NullMarked;
