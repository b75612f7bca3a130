package org.techmatch.document;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.techmatch.TestPortal;
import org.techmatch.access.Actor;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** A case of a room that does not exist: whoever is named in it may read its documents and sign them for a side. */
@Singleton
public class TestParties implements DocumentParties {
    static final String TYPE = "test-case";

    private final Map<Long, String> sides = new ConcurrentHashMap<>();
    private volatile boolean refusing;

    /** Lets a person sign for a side. */
    void let(long accountId, String side) {
        sides.put(accountId, side);
    }

    /** The room refuses whatever is signed. */
    void refuse(boolean on) {
        refusing = on;
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public boolean mayRead(Actor actor, IssuedDocument document) {
        return sides.containsKey(actor.id());
    }

    @Override
    public List<Side> sides(Actor actor, IssuedDocument document) {
        String side = sides.get(actor.id());
        return side == null ? List.of() : List.of(new Side(side, null, new Text("完成人", "Completer")));
    }

    @EventListener
    void signed(DocumentSigned event) {
        if (refusing) {
            throw new IllegalStateException("the room refuses");
        }
    }

    /** A document of case 1, in a transaction. */
    static IssuedDocument issued(TestPortal portal, DocumentModel model) {
        return portal.bean(IssuingService.class).issue(DocumentKind.RISK_COMMITMENT, model);
    }

    static long signatures(TestPortal portal) {
        return portal.bean(Sql.class).count("SELECT COUNT(*) FROM document_signature");
    }
}
