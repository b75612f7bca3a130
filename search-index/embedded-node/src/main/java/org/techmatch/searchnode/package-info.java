/** The process that runs one real Elasticsearch node for development and tests. */
@NullMarked
package org.techmatch.searchnode;

import org.jspecify.annotations.NullMarked;
