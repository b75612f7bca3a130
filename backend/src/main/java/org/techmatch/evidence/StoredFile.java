package org.techmatch.evidence;

import java.time.Instant;
import java.util.List;
import org.techmatch.platform.Clocks;

/**
 * What is known of a file.
 *
 * @param sha256 of the stored copy before encryption
 */
public record StoredFile(
        long id,
        long organisationId,
        long uploadedBy,
        FileClass fileClass,
        String name,
        String mediaType,
        long size,
        String sha256,
        String warnings,
        Instant uploadedAt) {
    /** The file as its owner sees it. */
    public FileView view() {
        return new FileView(
                id,
                organisationId,
                fileClass,
                name,
                size,
                mediaType,
                sha256,
                warnings.isEmpty() ? List.of() : warnings.lines().toList(),
                Clocks.local(uploadedAt));
    }
}
