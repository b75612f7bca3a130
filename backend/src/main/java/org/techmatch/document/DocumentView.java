package org.techmatch.document;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A document for who may read it.
 *
 * @param code what it is checked by at {@code /verify/‹code›}
 * @param sides for which the person may sign it now
 * @param authenticator whether the person's codes come from an authenticator; others ask for one to be sent
 * @param mode CFG-48: BOTH, PORTAL or SCAN
 */
@Serdeable
public record DocumentView(
        long id,
        String code,
        String kind,
        String label,
        String title,
        int version,
        int templateVersion,
        String sha256,
        String contentSha256,
        int size,
        OffsetDateTime issuedAt,
        List<SignatureView> signatures,
        List<SideView> sides,
        boolean authenticator,
        String mode) {
    /** A side to sign for. */
    @Serdeable
    public record SideView(String side, String label) {}
}
