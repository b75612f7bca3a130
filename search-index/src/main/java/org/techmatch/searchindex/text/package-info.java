/** Normalisation of Chinese and Latin text that is used alike when indexing and when asking. */
@NullMarked
package org.techmatch.searchindex.text;

import org.jspecify.annotations.NullMarked;
