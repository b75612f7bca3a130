package org.techmatch.notification;

/** Whether messages of a kind come by mail too. */
public enum MailChoice {
    /** Only in the portal. */
    NONE,
    /** Together, once a day. */
    DIGEST,
    /** Each by itself, within a minute. */
    AT_ONCE
}
