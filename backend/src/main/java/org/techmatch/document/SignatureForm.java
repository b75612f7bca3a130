package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it is asked for.
 *
 * @param side one of the sides that the document offers to the person
 * @param sha256 of the PDF that was shown, so that exactly that one is signed
 * @param password of the account, once more; null for a scan
 * @param code of the authenticator, or the one that was sent; null for a scan
 * @param scanFileId an uploaded scan of the signed paper, of class PARTY; null for signing in the portal
 */
@Serdeable
public record SignatureForm(
        String side,
        String sha256,
        @Nullable String password,
        @Nullable String code,
        @Nullable Long scanFileId) {
    /** What makes two requests with one key the same; secrets are no part of it. */
    String fingerprint(long documentId) {
        return documentId + "\n" + side + "\n" + sha256 + "\n" + scanFileId;
    }
}
