package org.techmatch.evidence;

/** Tells whether something other than a listing uses a file, such as a draft or an organisation's licence. */
public interface FileUse {
    /** Whether the file must stay. */
    boolean uses(long fileId);
}
