package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.FileUse;
import org.techmatch.evidence.StoredFiles;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Sql;

/** The files that organisations and internal rules refer to: only their own count, and those stay while they are used. */
@Singleton
class OrganisationFiles implements FileUse {
    private final StoredFiles files;
    private final Sql sql;

    OrganisationFiles(StoredFiles files, Sql sql) {
        this.files = files;
        this.sql = sql;
    }

    @Override
    public boolean uses(long fileId) {
        return sql.count(
                        "SELECT (SELECT COUNT(*) FROM organisation WHERE licence_file_id = ?)"
                                + " + (SELECT COUNT(*) FROM internal_rule WHERE file_id = ?)",
                        fileId,
                        fileId)
                > 0;
    }

    /** Refuses a file that is not a licence of the organisation. */
    void checkLicence(@Nullable Long fileId, long organisationId) {
        check("licenceFileId", fileId, organisationId, FileClass.LICENCE);
    }

    /** Refuses a file that does not belong to the organisation. */
    void checkOwn(@Nullable Long fileId, long organisationId) {
        check("fileId", fileId, organisationId, null);
    }

    private void check(String field, @Nullable Long fileId, long organisationId, @Nullable FileClass needed) {
        if (fileId == null) {
            return;
        }
        boolean own = files.find(fileId)
                .filter(file -> file.organisationId() == organisationId)
                .filter(file -> needed == null || file.fileClass() == needed)
                .isPresent();
        if (!own) {
            FieldProblems problems = new FieldProblems();
            problems.add(
                    field, "没有这个文件，请先保存单位，再在这里上传。", "No such file; save the organisation first, then upload it here.");
            problems.throwIfAny();
        }
    }
}
