package org.techmatch.exchange;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.listing.PublicListing;
import org.techmatch.listing.PublicListings;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;
import org.techmatch.searchindex.ListingKey;
import org.techmatch.searchindex.ListingKind;

/** Exports what is public in the import format, page by page, to JSON Lines, CSV or XLSX. */
@Singleton
public class ExportService {
    private static final int PAGE = 500;

    private final PublicListings listings;
    private final Organisations organisations;
    private final ExportedRows rows;
    private final JsonMapper json;

    ExportService(PublicListings listings, Organisations organisations, ExportedRows rows, JsonMapper json) {
        this.listings = listings;
        this.organisations = organisations;
        this.rows = rows;
        this.json = json;
    }

    private interface Writer extends AutoCloseable {
        void write(Map<String, Object> row) throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * Writes all rows of a kind; the file appears when it is whole, readable by its owner only.
     *
     * @param complete also what only the operator may see, so that another portal can import the file
     * @return how many rows
     * @throws Refused unsupported-media-type for a name that ends in none of the formats
     */
    public long export(ImportKind kind, Path file, boolean complete) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(jsonl|csv|xlsx)")) {
            throw new Refused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    new Text("文件名应以 .jsonl、.csv 或 .xlsx 结尾。", "The file's name must end in .jsonl, .csv or .xlsx."),
                    List.of());
        }
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", ".part", privately());
        try {
            long count;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                    Writer writer = writer(kind, name, out)) {
                count = kind == ImportKind.ORGANISATION
                        ? organisations(writer, complete)
                        : listings(kind, writer, complete);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] privately() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private long listings(ImportKind kind, Writer writer, boolean complete) throws IOException {
        ListingKind listingKind = ListingKind.valueOf(kind.name());
        long count = 0;
        ListingKey last = new ListingKey(listingKind, 0);
        while (true) {
            List<PublicListing> page = listings.after(last, PAGE);
            for (PublicListing listing : page) {
                if (listing.key().kind() != listingKind) {
                    return count;
                }
                if (listing.visible()) {
                    writer.write(
                            kind == ImportKind.ACHIEVEMENT
                                    ? rows.achievement(listing, complete)
                                    : rows.demand(listing, complete));
                    count++;
                }
                last = listing.key();
            }
            if (page.size() < PAGE) {
                return count;
            }
        }
    }

    private long organisations(Writer writer, boolean complete) throws IOException {
        long count = 0;
        long last = 0;
        while (true) {
            List<Organisations.Stored> page = organisations.after(last, PAGE);
            for (Organisations.Stored organisation : page) {
                writer.write(ExportedOrganisations.row(organisation, complete));
                count++;
                last = organisation.id();
            }
            if (page.size() < PAGE) {
                return count;
            }
        }
    }

    private Writer writer(ImportKind kind, String name, OutputStream out) throws IOException {
        return name.endsWith(".jsonl") ? lines(out) : table(kind, name, out);
    }

    private Writer lines(OutputStream out) {
        return new Writer() {
            @Override
            public void write(Map<String, Object> row) throws IOException {
                out.write((json.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                // The stream belongs to the caller.
            }
        };
    }

    private static Writer table(ImportKind kind, String name, OutputStream out) throws IOException {
        List<Column> columns = Column.of(kind);
        ListingSheet sheet = new ListingSheet(
                out,
                name.endsWith(".csv") ? ListingSheet.Format.CSV : ListingSheet.Format.XLSX,
                columns.stream().map(Column::label).toList());
        return new Writer() {
            @Override
            public void write(Map<String, Object> row) throws IOException {
                sheet.add(columns.stream().map(c -> cell(c, row.get(c.key()))).toList());
            }

            @Override
            public void close() throws IOException {
                sheet.close();
            }
        };
    }

    private static String cell(Column column, @Nullable Object value) {
        Labels<?> labels = column.labels();
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag ? "是" : "否";
        }
        if (value instanceof List<?> list) {
            return labels == null
                    ? Structured.write(column.key(), list)
                    : String.join(
                            "；", Values.list(list).stream().map(labels::label).toList());
        }
        return labels == null ? value.toString() : labels.label(value.toString());
    }
}
