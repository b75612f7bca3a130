package org.techmatch.evidence;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** Stores, deletes and records downloads of files. */
@Singleton
class FileService {
    private static final String FILE = "file";

    private final StoredFiles files;
    private final ListingFiles listings;
    private final List<FileUse> uses;
    private final AuditTrail audit;
    private final Clock clock;

    FileService(StoredFiles files, ListingFiles listings, List<FileUse> uses, AuditTrail audit, Clock clock) {
        this.files = files;
        this.listings = listings;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores a prepared file. */
    @Transactional
    public StoredFile store(FileIntake.Prepared file, FileClass fileClass, long organisationId, Actor actor)
            throws IOException {
        StoredFile row = new StoredFile(
                0,
                organisationId,
                actor.id(),
                fileClass,
                file.name(),
                file.kind().mediaType(),
                file.size(),
                file.sha256(),
                file.warnings(),
                clock.instant());
        long id = files.save(row, file.copy());
        audit.record(Audit.of(actor, "upload-file", FILE, id)
                .in(organisationId)
                .states(null, fileClass)
                .content(file.sha256()));
        return files.find(id).orElseThrow();
    }

    /**
     * Deletes a file that nothing uses.
     *
     * @throws Refused not-found for who neither uploaded it nor administers its organisation; state-conflict while used
     */
    @Transactional
    public void delete(long id, Actor actor) {
        StoredFile file = files.find(id)
                .filter(f -> actor.isIn(f.organisationId())
                        && (actor.is(f.uploadedBy()) || actor.has(Role.ORG_ADMIN, f.organisationId())))
                .orElseThrow(Refused::notFound);
        if (listings.isUsed(id) || uses.stream().anyMatch(use -> use.uses(id))) {
            throw new Refused(
                    ProblemType.STATE_CONFLICT,
                    new Text("这个文件正在使用，请先从用它的地方移除。", "The file is in use; remove it there first."),
                    List.of());
        }
        files.delete(id);
        audit.record(Audit.of(actor, "delete-file", FILE, id)
                .in(file.organisationId())
                .content(file.sha256()));
    }

    /** records that a copy of a confidential file was taken; its owner sees it in the timeline. */
    @Transactional
    public void recordDownload(StoredFile file, long forOrganisation, Actor actor) {
        audit.record(Audit.of(actor, "download-file", FILE, file.id())
                .in(file.organisationId())
                .because("organisation " + forOrganisation)
                .content(file.sha256()));
    }
}
