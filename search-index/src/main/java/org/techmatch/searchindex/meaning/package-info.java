/** Meaning of texts as vectors: the model that runs inside this process, and what its vectors are used for. */
@NullMarked
package org.techmatch.searchindex.meaning;

import org.jspecify.annotations.NullMarked;
