/** What is shown only to whom it concerns: contacts after a logged reveal, files after a signed NDA. */
@NullMarked
package org.techmatch.contact;

import org.jspecify.annotations.NullMarked;
