package org.techmatch.evidence;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import org.techmatch.access.Actor;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** Gives files out: to whom they are open, as attachments, NDA files with a watermark. */
@Singleton
class FileDownloads {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clocks.ZONE);

    private final StoredFiles files;
    private final ListingFiles listings;
    private final FileAccess access;
    private final FileService service;
    private final Watermarks watermarks;
    private final Sql sql;
    private final Clock clock;
    private final Semaphore workers = new Semaphore(2);

    FileDownloads(
            StoredFiles files,
            ListingFiles listings,
            FileAccess access,
            FileService service,
            Watermarks watermarks,
            Sql sql,
            Clock clock) {
        this.files = files;
        this.listings = listings;
        this.access = access;
        this.service = service;
        this.watermarks = watermarks;
        this.sql = sql;
        this.clock = clock;
    }

    /** a PUBLIC file of what is public now, under the name that is shown there. */
    MutableHttpResponse<StreamedFile> open(long id) {
        StoredFile file =
                files.find(id).filter(f -> f.fileClass() == FileClass.PUBLIC).orElseThrow(Refused::notFound);
        ListingFiles.Place place =
                listings.places(id, FileClass.PUBLIC).stream().findFirst().orElseThrow(Refused::notFound);
        return answer(new FileContent(files, file), file.size(), file.mediaType(), place.shownName(), "no-cache");
    }

    /** A file for somebody who is signed in. */
    MutableHttpResponse<StreamedFile> own(long id, Actor actor) throws IOException {
        StoredFile file = files.find(id).orElseThrow(Refused::notFound);
        long organisation = access.organisation(actor, file).orElseThrow(Refused::notFound);
        if (file.fileClass() == FileClass.NDA) {
            return marked(file, organisation, actor);
        }
        if (file.fileClass() == FileClass.SECRET) {
            service.recordDownload(file, organisation, actor);
        }
        return answer(new FileContent(files, file), file.size(), file.mediaType(), file.name(), "no-store");
    }

    private MutableHttpResponse<StreamedFile> marked(StoredFile file, long organisation, Actor actor)
            throws IOException {
        String name = sql.first("SELECT name FROM organisation WHERE id = ?", row -> row.getString(1), organisation)
                .orElse("");
        String words = actor.name() + "（" + actor.id() + "） " + name + " " + TIME.format(clock.instant());
        Path plain = Files.createTempFile("techmatch-nda", ".bin");
        Path copy = Files.createTempFile("techmatch-marked", ".bin");
        workers.acquireUninterruptibly();
        try (InputStream in = new FileContent(files, file)) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
            watermarks.write(FileKind.ofType(file.mediaType()), plain, copy, words);
            service.recordDownload(file, organisation, actor);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        } finally {
            workers.release();
            Files.deleteIfExists(plain);
        }
        String shown = actor.isIn(file.organisationId())
                ? file.name()
                : listings.places(file.id(), FileClass.NDA).stream()
                        .findFirst()
                        .map(ListingFiles.Place::shownName)
                        .orElse(file.name());
        long size = Files.size(copy);
        InputStream content = Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        return answer(content, size, file.mediaType(), shown, "no-store");
    }

    private static MutableHttpResponse<StreamedFile> answer(
            InputStream content, long size, String type, String name, String cache) {
        MediaType mediaType = MediaType.of(type);
        return HttpResponse.ok(new StreamedFile(content, mediaType, 0, size))
                .contentType(mediaType)
                .header("Content-Disposition", FileNames.disposition(name))
                .header("Cache-Control", cache);
    }
}
