package org.techmatch.contact;

import jakarta.inject.Singleton;
import org.techmatch.evidence.FileClass;
import org.techmatch.evidence.ListingFiles;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/** which public listings have an NDA, and which organisations signed it. */
@Singleton
public class Ndas {
    private final Sql sql;
    private final ListingFiles files;
    private final Signatures signatures;

    Ndas(Sql sql, ListingFiles files, Signatures signatures) {
        this.sql = sql;
        this.files = files;
        this.signatures = signatures;
    }

    /** Whether details of a listing are for organisations that signed: it says so, or has files for them alone. */
    public boolean isNeeded(ListingKey key) {
        return !files.shown(key.kind().value(), key.id(), FileClass.NDA).isEmpty()
                || sql.count(
                                "SELECT COUNT(*) FROM public_listing WHERE kind = ? AND listing_id = ? AND visible"
                                        + " AND JSON_UNQUOTE(JSON_EXTRACT(view, '$.ndaRequired')) = 'true'",
                                key.kind().value(),
                                key.id())
                        > 0;
    }

    /** Whether an organisation has signed. */
    public boolean isSigned(ListingKey key, long organisationId) {
        return signatures.find(key.kind().value(), key.id(), organisationId).isPresent();
    }
}
