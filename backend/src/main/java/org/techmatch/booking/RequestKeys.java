package org.techmatch.booking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** the same key with the same request changes nothing again; with another request it is refused. */
@Singleton
class RequestKeys {
    private final Sql sql;

    RequestKeys(Sql sql) {
        this.sql = sql;
    }

    /**
     * Whether the request was carried out before; call it with the project's row locked.
     *
     * @throws Refused key-reused, or invalid-request for a key that is none
     */
    boolean isRepeated(Actor by, String key, String request) {
        FieldProblems problems = new FieldProblems();
        problems.length("Idempotency-Key", key.strip(), 8, 80);
        problems.throwIfAny();
        String hash = Hashes.sha256(request);
        Optional<String> known = sql.first(
                "SELECT request_hash FROM booking_key WHERE account_id = ? AND request_key = ? FOR UPDATE",
                row -> row.getString(1),
                by.id(),
                key.strip());
        if (known.isPresent() && !known.get().equals(hash)) {
            throw new Refused(
                    ProblemType.KEY_REUSED,
                    new Text("这个请求编号已用于另一次操作，请重新打开页面。", "This key was used for something else; reload the page."),
                    List.of());
        }
        if (known.isEmpty()) {
            sql.update(
                    "INSERT INTO booking_key (account_id, request_key, request_hash) VALUES (?, ?, ?)",
                    by.id(),
                    key.strip(),
                    hash);
        }
        return known.isPresent();
    }
}
