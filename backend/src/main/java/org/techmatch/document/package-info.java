/** Legal documents: templates, PDFs that never change, signatures on them, and proof for whoever holds a copy. */
@NullMarked
package org.techmatch.document;

import org.jspecify.annotations.NullMarked;
