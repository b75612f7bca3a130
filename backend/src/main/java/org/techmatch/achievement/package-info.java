/** Achievements (科技成果): their content, its rules, and their publication. */
@NullMarked
package org.techmatch.achievement;

import org.jspecify.annotations.NullMarked;
