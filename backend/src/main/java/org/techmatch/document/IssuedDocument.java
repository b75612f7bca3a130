package org.techmatch.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document; its bytes never change.
 *
 * @param code what it is checked by at {@code /verify/‹code›}; tells nothing of the content
 * @param organisationId whose case it belongs to
 * @param version counts the documents of one kind about one subject, from 1
 * @param templateVersion 0 for the template that comes with the portal
 * @param sha256 of the PDF's bytes; what signatures are about
 * @param contentSha256 of the filled template, which the PDF itself bears
 */
public record IssuedDocument(
        long id,
        String code,
        DocumentKind kind,
        DocumentSubject subject,
        @Nullable Long organisationId,
        int version,
        int templateVersion,
        String title,
        String sha256,
        String contentSha256,
        int size,
        String issuedBy,
        Instant issuedAt) {}
