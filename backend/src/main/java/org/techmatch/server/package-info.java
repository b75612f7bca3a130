/**
 * The servers that the portal stands on: given ones, or embedded ones that it starts under the data directory and stops
 * again. Runs before the application does.
 */
@NullMarked
package org.techmatch.server;

import org.jspecify.annotations.NullMarked;
