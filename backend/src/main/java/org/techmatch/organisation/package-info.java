/** Research units, enterprises, agencies, funds, platform operators and authorities, with their public faces. */
@NullMarked
package org.techmatch.organisation;

import org.jspecify.annotations.NullMarked;
