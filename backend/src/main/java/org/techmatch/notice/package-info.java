/** Public notices (公示, SM-12): what is published for how long, objections to it, and the proof of both. */
@NullMarked
package org.techmatch.notice;

import org.jspecify.annotations.NullMarked;
