package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techmatch.platform.Sql;

/** What owners are called now; the ledger keeps only who they are, so that a person's name can be erased. */
@Singleton
class HolderNames {
    private final Sql sql;

    HolderNames(Sql sql) {
        this.sql = sql;
    }

    /** Names by owner. */
    record Names(Map<Long, String> people, Map<Long, String> organisations) {
        String of(Holding holding) {
            return (holding.kind().isPerson() ? people : organisations)
                    .getOrDefault(holding.holderId(), holding.kind().label().zh());
        }
    }

    Names of(List<Holding> holdings) {
        Set<Long> people = new LinkedHashSet<>();
        Set<Long> organisations = new LinkedHashSet<>();
        holdings.forEach(each -> (each.kind().isPerson() ? people : organisations).add(each.holderId()));
        return new Names(
                names("SELECT id, real_name FROM account WHERE id IN (", people),
                names("SELECT id, name FROM organisation WHERE id IN (", organisations));
    }

    private Map<Long, String> names(String select, Set<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                    select + Sql.marks(ids.size()) + ")",
                    row -> names.put(row.getLong(1), row.getString(2)),
                    ids.toArray());
        }
        return names;
    }
}
