/** Bulk import and export: files of achievements, demands and organisations in, public content out, and the demo data. */
@NullMarked
package org.techmatch.exchange;

import org.jspecify.annotations.NullMarked;
