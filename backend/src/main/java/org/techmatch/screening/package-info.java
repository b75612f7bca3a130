/** Secrecy screening (涉密筛查): nothing becomes public that was not screened for exactly this content. */
@NullMarked
package org.techmatch.screening;

import org.jspecify.annotations.NullMarked;
