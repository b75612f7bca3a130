/** Messages to people: the inbox in the portal, and mail for those who want it. */
@NullMarked
package org.techmatch.notification;

import org.jspecify.annotations.NullMarked;
