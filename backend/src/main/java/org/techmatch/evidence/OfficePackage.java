package org.techmatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks into a ZIP that should be an Office document: kind, macros, and what it would unpack to. */
final class OfficePackage {
    static final String TYPES = "[Content_Types].xml";
    private static final int ENTRIES_MAX = 5_000;
    private static final long UNPACKED_MAX = 300_000_000;
    private static final int RATIO_MAX = 200;
    private static final long RATIO_FROM = 10_000_000;

    private OfficePackage() {}

    /** The kind of document; refused with a reason when it is none, has macros or is a bomb. */
    static FileKind kind(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry types = zip.getEntry(TYPES);
            if (types == null) {
                throw FileRefusals.kind();
            }
            checkEntries(zip);
            String text = text(zip, types).toLowerCase(Locale.ROOT);
            if (text.contains("macroenabled") || text.contains("vbaproject")) {
                throw FileRefusals.macros();
            }
            FileKind kind = mainKind(text);
            if (kind == null) {
                throw FileRefusals.kind();
            }
            return kind;
        } catch (ZipException e) {
            throw FileRefusals.broken();
        }
    }

    private static @Nullable FileKind mainKind(String types) {
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileKind.XLSX;
        }
        return types.contains("presentationml.presentation.main+xml") ? FileKind.PPTX : null;
    }

    private static void checkEntries(ZipFile zip) throws IOException {
        if (zip.size() > ENTRIES_MAX) {
            throw FileRefusals.bomb();
        }
        long unpacked = 0;
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (name.contains("..") || name.startsWith("/") || name.contains("\\") || !names.add(name)) {
                throw FileRefusals.broken();
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("/activex/") || lower.contains("/macrosheets/")) {
                throw FileRefusals.macros();
            }
            unpacked += size(zip, entry, UNPACKED_MAX - unpacked);
        }
    }

    /** Reads it, since what the directory says may be a lie. */
    private static long size(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
        byte[] buffer = new byte[65_536];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                boolean dense = size > RATIO_FROM && size / RATIO_MAX > Math.max(1, entry.getCompressedSize());
                if (size > allowed || dense) {
                    throw FileRefusals.bomb();
                }
            }
        }
        return size;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(1_000_000), StandardCharsets.UTF_8);
        }
    }
}
