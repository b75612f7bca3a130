package org.techmatch.evidence;

import java.util.Optional;
import org.techmatch.access.Actor;

/** Opens files to people who are not their owner's, such as those whose organisation signed an NDA. */
public interface FileGate {
    /** The organisation on whose behalf the person may read the file; empty when they may not. */
    Optional<Long> organisation(Actor actor, StoredFile file);
}
