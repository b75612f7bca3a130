package org.techmatch.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.Text;

/** Says who may read and sign the documents of a room's cases; every room that issues some has one. */
public interface DocumentParties {
    /** What {@link DocumentSubject#type} the room's cases have. */
    String subjectType();

    /** Whether the person may read the document; to others it is not there. */
    boolean mayRead(Actor actor, IssuedDocument document);

    /** The sides for which the person may sign the document now; asked again inside the transaction that signs. */
    List<Side> sides(Actor actor, IssuedDocument document);

    /**
     * A side of a document.
     *
     * @param name at most 16 letters, such as {@code UNIT}
     * @param organisationId the organisation that the signature binds; null when it binds the person
     */
    record Side(String name, @Nullable Long organisationId, Text label) {}
}
