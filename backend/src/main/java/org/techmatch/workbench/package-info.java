/** What waits for a person, what the person's organisations own, and what the portal does by itself with listings. */
@NullMarked
package org.techmatch.workbench;

import org.jspecify.annotations.NullMarked;
