package org.techmatch.notification;

import java.time.Instant;
import org.techmatch.TestPortal;

/** Sends the digest now. */
public final class MailDigests {
    private MailDigests() {}

    /** The number of people who got one. */
    public static int send(TestPortal portal) {
        return portal.bean(MailDigest.class).send(Instant.now());
    }
}
