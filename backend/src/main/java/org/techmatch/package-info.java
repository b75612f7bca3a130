/** The portal's entry point; everything else is in the rooms. */
@NullMarked
package org.techmatch;

import org.jspecify.annotations.NullMarked;
