package org.techmatch.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The content of a stored file, one piece in memory at a time; breaks off when it is not what was stored. */
final class FileContent extends InputStream {
    private final StoredFiles files;
    private final StoredFile file;
    private final MessageDigest digest = sha256();
    private byte[] piece = new byte[0];
    private byte[] ahead = new byte[0];
    private int place;
    private int next;
    private boolean ended;

    FileContent(StoredFiles files, StoredFile file) {
        this.files = files;
        this.file = file;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (place == piece.length && !load()) {
            return -1;
        }
        int count = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, target, offset, count);
        place += count;
        return count;
    }

    /** The last piece is only handed out once all are known to be as they were stored. */
    private boolean load() throws IOException {
        if (ended) {
            return false;
        }
        byte[] loaded = next == 0 ? files.piece(file, next++).orElse(new byte[0]) : ahead;
        ahead = files.piece(file, next++).orElse(new byte[0]);
        digest.update(loaded);
        place = 0;
        piece = loaded;
        if (ahead.length == 0) {
            ended = true;
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new IOException("file " + file.id() + " is not as it was stored");
            }
        }
        return loaded.length > 0;
    }
}
