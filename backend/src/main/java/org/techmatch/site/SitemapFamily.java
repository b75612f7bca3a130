package org.techmatch.site;

import java.util.List;
import java.util.Optional;

/** What a family of files lists: {@code id}, {@code changed_at}, {@code public_code} of a table's rows. */
enum SitemapFamily {
    ACHIEVEMENTS(
            "/achievements/",
            "listing_id",
            "changed_at",
            Projection.ROWS + " WHERE visible = TRUE AND kind = 'achievement'"),
    DEMANDS("/demands/", "listing_id", "changed_at", Projection.ROWS + " WHERE visible = TRUE AND kind = 'demand'"),
    ORGANISATIONS("/organisations/", "id", "updated_at", "organisation WHERE status = 'VERIFIED'"),
    NOTICES("/notices/", "id", "updated_at", "notice WHERE scope <> 'UNIT_INTERNAL' AND status <> 'DRAFT'");

    private final String path;
    private final String id;
    private final String changed;
    private final String rows;

    SitemapFamily(String path, String id, String changed, String rows) {
        this.path = path;
        this.id = id;
        this.changed = changed;
        this.rows = rows;
    }

    /** The word in file names. */
    String word() {
        return path.substring(1, path.length() - 1);
    }

    static Optional<SitemapFamily> of(String word) {
        return List.of(values()).stream().filter(f -> f.word().equals(word)).findFirst();
    }

    /** The path under which the pages stand. */
    String path() {
        return path;
    }

    /** Column of the ids. */
    String id() {
        return id;
    }

    /** Column of the last change. */
    String changed() {
        return changed;
    }

    /** The table and what makes its rows public. */
    String rows() {
        return rows;
    }

    private static final class Projection {
        /** Left to itself MySQL takes the primary key and reads every wide row: ten times slower at 100,000 listings. */
        static final String ROWS = "public_listing FORCE INDEX (public_listing_sitemap)";
    }
}
