package org.techmatch.synonym;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.text.SynonymFile;

/** the synonyms that the operator edits. */
@Singleton
class SynonymService {
    private static final String SUBJECT = "synonym-group";

    private final SynonymRows rows;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    SynonymService(SynonymRows rows, Sql sql, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes in the groups that come with the portal and are not there yet; what was changed or removed stays so. */
    @Transactional
    void takeIn() {
        List<List<String>> groups = SynonymFile.groups();
        List<@Nullable Object> values = new ArrayList<>();
        for (List<String> group : groups.reversed()) {
            values.addAll(List.of(group.getFirst(), String.join(SynonymRows.SEPARATOR, group), clock.instant()));
        }
        sql.update(
                "INSERT IGNORE INTO synonym_group (version, built_in, words, removed, changed_at) VALUES "
                        + String.join(", ", Collections.nCopies(groups.size(), "(0, ?, ?, FALSE, ?)")),
                values.toArray());
    }

    @Transactional
    SynonymGroup add(SynonymForm form, Actor actor) {
        form.check();
        String words = String.join(SynonymRows.SEPARATOR, form.cleaned());
        long id = sql.insert(
                "INSERT INTO synonym_group (version, words, removed, changed_by, changed_at) VALUES (0, ?, FALSE, ?, ?)",
                words,
                actor.name(),
                clock.instant());
        audit.record(Audit.of(actor, "add", SUBJECT, id).because(why(form.reason(), words)));
        return rows.find(id).orElseThrow(Refused::notFound);
    }

    @Transactional
    SynonymGroup change(long id, SynonymForm form, Actor actor) {
        form.check();
        lock(id, form.version());
        String words = String.join(SynonymRows.SEPARATOR, form.cleaned());
        sql.update(
                "UPDATE synonym_group SET version = version + 1, words = ?, changed_by = ?, changed_at = ? WHERE id = ?",
                words,
                actor.name(),
                clock.instant(),
                id);
        audit.record(Audit.of(actor, "change", SUBJECT, id).because(why(form.reason(), words)));
        return rows.find(id).orElseThrow(Refused::notFound);
    }

    @Transactional
    void remove(long id, long version, Actor actor) {
        SynonymGroup group = lock(id, version);
        sql.update(
                "UPDATE synonym_group SET version = version + 1, removed = TRUE, changed_by = ?, changed_at = ?"
                        + " WHERE id = ?",
                actor.name(),
                clock.instant(),
                id);
        audit.record(Audit.of(actor, "remove", SUBJECT, id).because(String.join(SynonymRows.SEPARATOR, group.words())));
    }

    private SynonymGroup lock(long id, @Nullable Long version) {
        SynonymGroup group = rows.lock(id).orElseThrow(Refused::notFound);
        if (version == null || group.version() != version) {
            throw Refused.conflict();
        }
        return group;
    }

    private static String why(String reason, String words) {
        return reason.strip() + " (" + words + ")";
    }
}
