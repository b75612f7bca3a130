/**
 * What every other room stands on: problems (RFC 9457), money and shares as integers, the clock, the outbox, request ids,
 * limits and security headers. Knows no business word.
 */
@NullMarked
package org.techmatch.platform;

import org.jspecify.annotations.NullMarked;
