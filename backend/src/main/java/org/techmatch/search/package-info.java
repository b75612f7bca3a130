/** Search over published listings: the API, the worker that feeds the index, its rebuild and its reconciliation. */
@NullMarked
package org.techmatch.search;

import org.jspecify.annotations.NullMarked;
