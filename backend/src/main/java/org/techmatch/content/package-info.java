/** What the portal itself publishes beside listings: the policy behind it, article by article in plain words. */
@NullMarked
package org.techmatch.content;

import org.jspecify.annotations.NullMarked;
