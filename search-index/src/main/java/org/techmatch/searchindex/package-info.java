/**
 * The search index of public listings: its versioned definition, documents, queries and lifecycle. Knows no framework,
 * no SQL and no HTTP of its own; MySQL is the truth and every index here can be thrown away and rebuilt.
 */
@NullMarked
package org.techmatch.searchindex;

import org.jspecify.annotations.NullMarked;
