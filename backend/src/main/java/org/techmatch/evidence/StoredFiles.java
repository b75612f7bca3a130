package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.techmatch.platform.Keys;
import org.techmatch.platform.Sql;

/** Files in the database, in pieces; all but PUBLIC ones are encrypted, each with a key of its own. */
@Singleton
public class StoredFiles {
    private static final int PIECE = 1_000_000;
    private static final String COLUMNS =
            "id, organisation_id, uploaded_by, file_class, name, media_type, size, sha256, warnings, uploaded_at";

    private final Sql sql;
    private final Keys keys;

    StoredFiles(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** The file of an id. */
    public Optional<StoredFile> find(long id) {
        return sql.first("SELECT " + COLUMNS + " FROM stored_file WHERE id = ?", StoredFiles::read, id);
    }

    /** Stores a file's content; call it in the transaction of the upload. */
    long save(StoredFile file, Path content) throws IOException {
        sql.update(
                "INSERT INTO stored_file (organisation_id, uploaded_by, file_class, name, media_type, size, sha256,"
                        + " warnings, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.organisationId(),
                file.uploadedBy(),
                file.fileClass().name(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.warnings(),
                file.uploadedAt());
        long id = sql.count("SELECT LAST_INSERT_ID()");
        try (InputStream in = Files.newInputStream(content)) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                byte[] stored = file.fileClass().isEncrypted() ? keys.encrypt(purpose(id, seq), piece) : piece;
                sql.update("INSERT INTO stored_file_chunk (file_id, seq, content) VALUES (?, ?, ?)", id, seq, stored);
                seq++;
            }
        }
        return id;
    }

    /** One piece in the clear; empty after the last. */
    Optional<byte[]> piece(StoredFile file, int seq) {
        return sql.first(
                        "SELECT content FROM stored_file_chunk WHERE file_id = ? AND seq = ?",
                        row -> row.getBytes(1),
                        file.id(),
                        seq)
                .map(piece -> file.fileClass().isEncrypted() ? keys.decrypt(purpose(file.id(), seq), piece) : piece);
    }

    void delete(long id) {
        sql.update("DELETE FROM stored_file_chunk WHERE file_id = ?", id);
        sql.update("DELETE FROM stored_file WHERE id = ?", id);
    }

    private static String purpose(long id, int seq) {
        return "file " + id + " " + seq;
    }

    private static StoredFile read(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                FileClass.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getTimestamp(10).toInstant());
    }
}
