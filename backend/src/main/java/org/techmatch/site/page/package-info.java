/**
 * The pages as the server writes them: a head that search engines and messengers read, and a body that reads without
 * scripts inside the built app's own page. The writers know no HTTP; only the controller does.
 */
@NullMarked
package org.techmatch.site.page;

import org.jspecify.annotations.NullMarked;
