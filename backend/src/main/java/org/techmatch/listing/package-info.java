/**
 * The public projection: the one table that web, API, search, feeds, sitemap and exports read. Achievements and
 * demands publish into it and withdraw from it; nothing unscreened ever enters.
 */
@NullMarked
package org.techmatch.listing;

import org.jspecify.annotations.NullMarked;
