package org.techmatch.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.meaning.Embedder;
import org.techmatch.searchindex.meaning.TextVector;

/** Vectors that were computed, by what they were computed from. */
@Singleton
class EmbeddingRows {
    private final Sql sql;

    EmbeddingRows(Sql sql) {
        this.sql = sql;
    }

    /** What the vector of texts is kept under; another model keeps under other hashes. */
    static String hash(List<String> texts) {
        return Hashes.sha256(Embedder.MODEL + "\u001e" + String.join("\u001f", texts));
    }

    /** The vectors that are kept, by hash. */
    Map<String, TextVector> find(Collection<String> hashes) {
        Map<String, TextVector> found = new HashMap<>();
        if (!hashes.isEmpty()) {
            sql.list(
                    "SELECT text_hash, vector FROM embedding WHERE text_hash IN (" + Sql.marks(hashes.size()) + ")",
                    row -> found.put(row.getString("text_hash"), TextVector.of(row.getBytes("vector"))),
                    hashes.toArray());
        }
        return found;
    }

    /** Keeps a vector; one that another replica kept meanwhile is the same. */
    void keep(String hash, TextVector vector) {
        sql.update(
                "INSERT INTO embedding (text_hash, vector) VALUES (?, ?) ON DUPLICATE KEY UPDATE vector = VALUES(vector)",
                hash,
                vector.bytes());
    }
}
