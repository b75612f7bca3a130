/** Words that mean the same, as the operator keeps them; searches are widened by them. */
@NullMarked
package org.techmatch.synonym;

import org.jspecify.annotations.NullMarked;
