/** People: accounts (SM-02), their roles in organisations, and sessions. */
@NullMarked
package org.techmatch.account;

import org.jspecify.annotations.NullMarked;
