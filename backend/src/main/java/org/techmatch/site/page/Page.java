package org.techmatch.site.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page before it is put into the app's own: what stands in its head, and its readable body.
 *
 * @param title without the portal's name; empty for the home page
 * @param path canonical path with query, without language prefix
 * @param indexed whether search engines should list it
 * @param kind Open Graph's word for it, {@code website} or {@code article}
 * @param feed path of the Atom feed that follows it, or null
 * @param data schema.org objects
 */
record Page(
        int status,
        String title,
        String description,
        String path,
        boolean indexed,
        String kind,
        @Nullable String feed,
        List<Map<String, Object>> data,
        Html body) {
    private static final int OK = 200;
    private static final int DESCRIPTION_MAX = 150;

    /** A page that is found and indexed. */
    static Page of(String title, String description, String path, Html body) {
        return new Page(OK, title, excerpt(description), path, true, "website", null, List.of(), body);
    }

    /** Whether this is the page that was asked for, and not an explanation why it cannot be given. */
    boolean isFound() {
        return status == OK;
    }

    Page withStatus(int newStatus) {
        return new Page(newStatus, title, description, path, indexed, kind, feed, data, body);
    }

    Page notIndexed() {
        return new Page(status, title, description, path, false, kind, feed, data, body);
    }

    Page article() {
        return new Page(status, title, description, path, indexed, "article", feed, data, body);
    }

    Page withFeed(String newFeed) {
        return new Page(status, title, description, path, indexed, kind, newFeed, data, body);
    }

    Page withData(List<Map<String, Object>> newData) {
        return new Page(status, title, description, path, indexed, kind, feed, newData, body);
    }

    /** The beginning of a text on one line. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= DESCRIPTION_MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, DESCRIPTION_MAX - 1)) + "…";
    }
}
