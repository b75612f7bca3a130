package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;

/** Finds the organisation that a row names: by its id within the same source, its credit code, or its exact name. */
@Singleton
class Holders {
    private final ImportedRows imported;
    private final Organisations organisations;

    Holders(ImportedRows imported, Organisations organisations) {
        this.imported = imported;
        this.organisations = organisations;
    }

    /** A look-up for the rows of one import, which asks for each organisation once. */
    Lookup lookup(String source) {
        return new Lookup(source);
    }

    private Optional<Long> find(String source, String written) {
        return imported.find(new ImportedRows.Key(source, ImportKind.ORGANISATION, written))
                .map(ImportedRows.Known::targetId)
                .or(() -> organisations
                        .findByUscc(written)
                        .filter(OrganisationFacts::isVerified)
                        .map(OrganisationFacts::id))
                .or(() -> organisations.findByName(written).map(OrganisationFacts::id));
    }

    /** Remembers the organisations that were found; those that were not may still come. */
    final class Lookup {
        private final String source;
        private final Map<String, Long> found = new ConcurrentHashMap<>();

        private Lookup(String source) {
            this.source = source;
        }

        /** The organisation in a field of a row; 0 and a reason when there is none. */
        long read(Fields fields, String key) {
            String written = fields.requiredLine(key, 120);
            if (written.isEmpty()) {
                return 0;
            }
            Long known = found.get(written);
            if (known != null) {
                return known;
            }
            Optional<Long> id = find(source, written);
            id.ifPresentOrElse(
                    one -> found.put(written, one),
                    () -> fields.refuse(
                            key,
                            "没有找到单位“" + written + "”。请先导入单位，或改写为其统一社会信用代码、全称。",
                            "No organisation \"" + written
                                    + "\"; import it first, or give its credit code or full name."));
            return id.orElse(0L);
        }
    }
}
