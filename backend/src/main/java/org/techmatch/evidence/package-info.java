/** What can be proved later: the audit trail with its daily hash chain, and files with their fingerprints. */
@NullMarked
package org.techmatch.evidence;

import org.jspecify.annotations.NullMarked;
