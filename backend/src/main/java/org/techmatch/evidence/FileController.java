package org.techmatch.evidence;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Requires;
import org.techmatch.platform.Language;
import org.techmatch.platform.OwnAnswers;
import org.techmatch.platform.Problem;

/** Files of people who are signed in. */
@Controller("/api/my/files")
@Tag(name = "file")
@OwnAnswers
@ExecuteOn(TaskExecutors.BLOCKING)
class FileController {
    private static final int IDS_MAX = 100;

    private final FileIntake intake;
    private final FileService service;
    private final FileDownloads downloads;
    private final StoredFiles files;
    private final FileAccess access;

    FileController(
            FileIntake intake, FileService service, FileDownloads downloads, StoredFiles files, FileAccess access) {
        this.intake = intake;
        this.service = service;
        this.downloads = downloads;
        this.files = files;
        this.access = access;
    }

    /**
     * Uploads a file of at most 50 MB: PDF, DOCX, XLSX, PPTX, PNG, JPEG, WebP, TXT or CSV, told by its content. From
     * a PUBLIC file metadata, comments, tracked changes, scripts and embedded files are taken out. NDA files must be PDF,
     * PNG or JPEG, because each copy is watermarked.
     *
     * @return the file as stored
     */
    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.KEEP_FILES)
    @Operation(operationId = "uploadFile", summary = "Upload a file")
    FileView upload(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            CompletedFileUpload file,
            @Part("organisationId") long organisationId,
            @Part("class") FileClass fileClass)
            throws IOException {
        actor.require(Permission.KEEP_FILES, organisationId);
        Path received = received(file);
        try {
            FileIntake.Prepared prepared =
                    intake.prepare(received, file.getFilename(), fileClass, Language.of(request));
            try {
                return service.store(prepared, fileClass, organisationId, actor).view();
            } finally {
                Files.deleteIfExists(prepared.copy());
            }
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /**
     * What is known of files, for those of the ids that the person may download; at most 100.
     *
     * @return the files in the order of the ids
     */
    @Get
    @Requires(Permission.READ_FILES)
    @Operation(operationId = "listFiles", summary = "Names and sizes of files")
    FileList list(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @QueryValue("id") @Parameter(description = "Ids of files; repeat it for several", explode = Explode.TRUE)
                    List<Long> ids) {
        return new FileList(ids.stream()
                .limit(IDS_MAX)
                .flatMap(id -> files.find(id).stream())
                .filter(file -> access.organisation(actor, file).isPresent())
                .map(StoredFile::view)
                .toList());
    }

    /**
     * Downloads a file as an attachment. Who may: by its class, the owner's members, or members of an organisation that
     * signed the NDA; their copy bears a watermark and is recorded.
     *
     * @return the file
     */
    @Get(uri = "/{id}", produces = MediaType.ALL)
    @Requires(Permission.READ_FILES)
    @Operation(operationId = "downloadFile", summary = "Download a file")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "No file that the person may download has this id (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<?> download(
            @Parameter(hidden = true) HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @PathVariable @Parameter(description = "Id") long id)
            throws IOException {
        return downloads.own(id, actor);
    }

    /** Deletes a file that no listing uses; whoever uploaded it may, and the organisation's administrator. */
    @Delete("/{id}")
    @Requires(Permission.KEEP_FILES)
    @Operation(operationId = "deleteFile", summary = "Delete an unused file")
    @ApiResponse(responseCode = "200", description = "It is gone")
    @ApiResponse(
            responseCode = "404",
            description = "No file of one's own has this id (`/problems/not-found`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "409",
            description = "It is in use (`/problems/state-conflict`)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    void delete(@Parameter(hidden = true) Actor actor, @PathVariable @Parameter(description = "Id") long id) {
        service.delete(id, actor);
    }

    private static Path received(CompletedFileUpload file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return FileIntake.received(in);
        } finally {
            file.discard();
        }
    }
}
