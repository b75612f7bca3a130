package org.techmatch.evidence;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Sql;

/**
 * Which listing shows which files. Achievements and demands say so when they publish and withdraw, in their transaction;
 * whether a file is public is one query here.
 */
@Singleton
public class ListingFiles {
    private final Sql sql;
    private final StoredFiles files;

    ListingFiles(Sql sql, StoredFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /** A file that a listing uses, as written in its content. */
    public record Attached(long fileId, FileClass fileClass) {}

    /** A file as a page shows it. */
    @Serdeable
    public record Shown(long id, String name, long size, String type) {}

    /**
     * Refuses files that are not the organisation's or not of the class that is claimed, before they are stored in a
     * content.
     */
    public void check(List<Attached> attached, long organisationId, FieldProblems problems) {
        for (int i = 0; i < attached.size(); i++) {
            Attached each = attached.get(i);
            boolean right = files.find(each.fileId())
                    .filter(file -> file.organisationId() == organisationId && file.fileClass() == each.fileClass())
                    .isPresent();
            if (!right) {
                problems.add(
                        "attachments." + i,
                        "这个附件不在了，或不属于本单位，请重新上传。",
                        "This file is gone or not the organisation's; upload it again.");
            }
        }
    }

    /**
     * Shows files with a listing that is published now, in place of those before.
     *
     * @param kind {@code achievement} or {@code demand}
     * @param anonymous R-212: their own names could tell the owner, so they are shown under neutral ones
     */
    public void publish(String kind, long listingId, List<Attached> attached, boolean anonymous) {
        sql.update("DELETE FROM listing_file WHERE listing_kind = ? AND listing_id = ?", kind, listingId);
        int place = 0;
        for (Attached each : attached) {
            StoredFile file = files.find(each.fileId()).orElseThrow();
            place++;
            String name = anonymous
                    ? "附件" + place + "." + FileKind.ofType(file.mediaType()).extension()
                    : file.name();
            sql.update(
                    "INSERT INTO listing_file (listing_kind, listing_id, file_id, file_class, shown_name, place, visible)"
                            + " VALUES (?, ?, ?, ?, ?, ?, TRUE)",
                    kind,
                    listingId,
                    file.id(),
                    file.fileClass().name(),
                    name,
                    place);
        }
    }

    /** Hides the files of a listing that is withdrawn now. */
    public void withdraw(String kind, long listingId) {
        sql.update(
                "UPDATE listing_file SET visible = FALSE WHERE listing_kind = ? AND listing_id = ?", kind, listingId);
    }

    /** removes a listing's files for good, and who showed them. */
    public void purge(String kind, long listingId, List<Attached> attached) {
        sql.update("DELETE FROM listing_file WHERE listing_kind = ? AND listing_id = ?", kind, listingId);
        for (Attached each : attached) {
            if (!isUsed(each.fileId())) {
                files.delete(each.fileId());
            }
        }
    }

    /** The files of a class that a public listing shows, in its order. */
    public List<Shown> shown(String kind, long listingId, FileClass fileClass) {
        return sql.list(
                """
                SELECT f.id, l.shown_name, f.size, f.media_type FROM listing_file l JOIN stored_file f ON f.id = l.file_id
                WHERE l.listing_kind = ? AND l.listing_id = ? AND l.file_class = ? AND l.visible ORDER BY l.place
                """,
                row -> new Shown(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                kind,
                listingId,
                fileClass.name());
    }

    /** A listing that shows a file now. */
    public record Place(String kind, long listingId, String shownName) {}

    /** The public listings that show a file; empty for whatever is not public. */
    public List<Place> places(long fileId, FileClass fileClass) {
        return sql.list(
                """
                SELECT l.listing_kind, l.listing_id, l.shown_name FROM listing_file l
                JOIN public_listing p ON p.kind = l.listing_kind AND p.listing_id = l.listing_id
                WHERE l.file_id = ? AND l.file_class = ? AND l.visible AND p.visible ORDER BY l.listing_id
                """, row -> new Place(row.getString(1), row.getLong(2), row.getString(3)), fileId, fileClass.name());
    }

    boolean isUsed(long fileId) {
        return sql.count("SELECT COUNT(*) FROM listing_file WHERE file_id = ?", fileId) > 0;
    }
}
