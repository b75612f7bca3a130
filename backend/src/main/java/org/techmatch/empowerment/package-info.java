/** Empowerment of completers (赋权): agreements in three modes (SM-08), letters that let them decide (SM-10). */
@NullMarked
package org.techmatch.empowerment;

import org.jspecify.annotations.NullMarked;
