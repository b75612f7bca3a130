package org.techmatch.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.ListingFiles;

/**
 * A file that belongs to a content; it stands in the content, so that name and fingerprint are screened with it.
 *
 * @param name as it was uploaded
 * @param sha256 of the stored copy
 */
@Serdeable
public record Attachment(long fileId, FileClass fileClass, String name, long size, String type, String sha256) {
    /** The public ones as a page shows them; R-212: under neutral names where the owner is anonymous. */
    public static List<ListingFiles.Shown> shown(@Nullable List<Attachment> attachments, boolean anonymous) {
        List<Attachment> open = of(attachments).stream()
                .filter(each -> each.fileClass() == FileClass.PUBLIC)
                .toList();
        return IntStream.range(0, open.size())
                .mapToObj(i -> open.get(i).shownAs(i + 1, anonymous))
                .toList();
    }

    /** whether some are only for organisations that signed an NDA. */
    public static boolean needNda(@Nullable List<Attachment> attachments) {
        return of(attachments).stream().anyMatch(each -> each.fileClass() == FileClass.NDA);
    }

    /** All of them, as the files' own room knows them. */
    public static List<ListingFiles.Attached> attached(@Nullable List<Attachment> attachments) {
        return of(attachments).stream()
                .map(each -> new ListingFiles.Attached(each.fileId(), each.fileClass()))
                .toList();
    }

    private static List<Attachment> of(@Nullable List<Attachment> attachments) {
        return attachments == null ? List.of() : attachments;
    }

    private ListingFiles.Shown shownAs(int place, boolean anonymous) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot);
        return new ListingFiles.Shown(fileId, anonymous ? "附件" + place + extension : name, size, type);
    }
}
