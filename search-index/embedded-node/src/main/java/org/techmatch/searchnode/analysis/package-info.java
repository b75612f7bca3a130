/** The analysis components of a stock node that Elastic publishes no artifact for, under their stock names and options. */
@NullMarked
package org.techmatch.searchnode.analysis;

import org.jspecify.annotations.NullMarked;
