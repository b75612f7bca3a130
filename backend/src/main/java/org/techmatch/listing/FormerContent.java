package org.techmatch.listing;

import org.jspecify.annotations.Nullable;

/**
 * The content that the public sees while a revision of it is written and screened.
 *
 * @param hash over the content as it was screened
 * @param content the content's JSON
 * @param completers the completers' JSON; null for what has none
 * @param secret the secret text, encrypted
 */
public record FormerContent(
        String hash,
        String content,
        @Nullable String completers,
        @Nullable String secret) {}
