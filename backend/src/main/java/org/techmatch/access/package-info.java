/** Who may do what (domain.md §6): roles, permissions, and the person who acts. */
@NullMarked
package org.techmatch.access;

import org.jspecify.annotations.NullMarked;
