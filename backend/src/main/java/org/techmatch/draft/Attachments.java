package org.techmatch.draft;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.evidence.FileUse;
import org.techmatch.evidence.StoredFile;
import org.techmatch.evidence.StoredFiles;
import org.techmatch.listing.Attachment;
import org.techmatch.platform.Sql;

/** Reads the attachments out of a form, and keeps the files that drafts and stored contents use. */
@Singleton
public class Attachments implements FileUse {
    private static final int FILES_MAX = 20;

    private final StoredFiles files;
    private final Sql sql;

    Attachments(StoredFiles files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    /**
     * The attachments of a form; one that is gone, not the organisation's or not of the class that is claimed is a problem.
     *
     * @return null for none
     */
    public @Nullable List<Attachment> read(Form form, long organisationId) {
        List<Form> rows = form.rows("attachments");
        if (rows.size() > FILES_MAX) {
            form.problem("attachments", "附件最多 20 个。", "At most 20 files.");
        }
        List<Attachment> found = new ArrayList<>();
        for (Form row : rows) {
            Optional<StoredFile> file = Optional.ofNullable(row.text("fileId"))
                    .filter(id -> id.matches("\\d{1,18}"))
                    .flatMap(id -> files.find(Long.parseLong(id)))
                    .filter(each -> each.organisationId() == organisationId
                            && each.fileClass().name().equals(row.text("class")));
            file.ifPresentOrElse(
                    each -> found.add(new Attachment(
                            each.id(), each.fileClass(), each.name(), each.size(), each.mediaType(), each.sha256())),
                    () -> form.problem(
                            "attachments",
                            "有附件不在了，或不属于本单位，请重新上传。",
                            "A file is gone or not the organisation's; upload it again."));
        }
        return found.isEmpty() ? null : List.copyOf(found);
    }

    /** The attachments as a form holds them. */
    public static List<Map<String, Object>> write(@Nullable List<Attachment> attachments) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Attachment each : attachments == null ? List.<Attachment>of() : attachments) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("fileId", each.fileId());
            row.put("class", each.fileClass().name());
            row.put("name", each.name());
            row.put("size", each.size());
            rows.add(row);
        }
        return rows;
    }

    @Override
    public boolean uses(long fileId) {
        return inJson("listing_draft", "form", fileId)
                || inJson("achievement", "content", fileId)
                || inJson("demand", "content", fileId);
    }

    private boolean inJson(String table, String column, long fileId) {
        return sql.count(
                        "SELECT COUNT(*) FROM " + table + " WHERE JSON_CONTAINS(JSON_EXTRACT(" + column
                                + ", '$.attachments[*].fileId'), ?)",
                        String.valueOf(fileId))
                > 0;
    }
}
