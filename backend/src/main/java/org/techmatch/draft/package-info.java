/** The workspace in which achievements and demands are written: drafts that take anything and lose nothing. */
@NullMarked
package org.techmatch.draft;

import org.jspecify.annotations.NullMarked;
