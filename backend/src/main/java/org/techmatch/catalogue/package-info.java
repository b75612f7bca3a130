/** Public code lists: industries, disciplines, patent classes, districts and readiness levels. */
@NullMarked
package org.techmatch.catalogue;

import org.jspecify.annotations.NullMarked;
