/**
 * What visitors and crawlers meet first: the facts of the portal, its home figures, the organisations, and the files
 * that machines ask for (contract, robots, sitemaps, feeds).
 */
@NullMarked
package org.techmatch.site;

import org.jspecify.annotations.NullMarked;
