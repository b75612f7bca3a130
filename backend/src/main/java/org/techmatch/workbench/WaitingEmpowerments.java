package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.workbench.WorkbenchView.Waiting;

/** Agreements and letters that wait for a person's signature, decision or handling. */
@Singleton
class WaitingEmpowerments {
    private static final String AGREEMENT = "SELECT e.subject_title, o.name, CONCAT('/workbench/empowerments/', e.id),"
            + " e.updated_at FROM empowerment e JOIN organisation o ON o.id = e.unit_id WHERE ";
    private static final String LETTER = "SELECT d.title, o.name, CONCAT('/workbench/letters/', l.id), l.updated_at"
            + " FROM letter l JOIN organisation o ON o.id = l.unit_id JOIN document d ON d.id = l.document_id"
            + " WHERE l.status = 'DRAFT' AND ";
    private static final String UNSIGNED = " AND NOT EXISTS (SELECT 1 FROM document_signature s WHERE s.document_id ="
            + " %s.document_id AND s.side = '%s' AND s.account_id = ?)";
    private static final String IN_TEAM =
            " AND EXISTS (SELECT 1 FROM empowerment_line l WHERE l.empowerment_id = e.id AND l.account_id = ?)";
    private static final String DECIDABLE = "(e.status = 'NOTICE' AND EXISTS (SELECT 1 FROM notice n WHERE n.id ="
            + " e.notice_id AND n.status = 'PASSED'))";

    private final Sql sql;

    WaitingEmpowerments(Sql sql) {
        this.sql = sql;
    }

    List<Waiting> of(Actor by) {
        List<Waiting> found = new ArrayList<>();
        Long me = by.id();
        add(
                found,
                "SIGN_DOCUMENT",
                AGREEMENT + "e.status = 'DRAFT' AND e.document_id IS NOT NULL" + IN_TEAM
                        + UNSIGNED.formatted("e", "TEAM"),
                List.of(me, me));
        add(
                found,
                "SIGN_DOCUMENT",
                AGREEMENT + "e.status = 'DECIDED'" + IN_TEAM + UNSIGNED.formatted("e", "COMPLETER"),
                List.of(me, me));
        add(
                found,
                "SIGN_DOCUMENT",
                LETTER + "l.kind = 'RISK_COMMITMENT' AND EXISTS (SELECT 1 FROM letter_person p WHERE p.letter_id = l.id"
                        + " AND p.account_id = ?)" + UNSIGNED.formatted("l", "SIGNER"),
                List.of(me, me));
        Set<Long> offices = by.organisations(Permission.DRAFT_EMPOWERMENT);
        ofUnits(
                found,
                "SIGN_DOCUMENT",
                AGREEMENT
                        + "e.status = 'DECIDED' AND NOT EXISTS (SELECT 1 FROM document_signature s WHERE s.document_id ="
                        + " e.document_id AND s.side = 'UNIT') AND e.unit_id",
                offices);
        ofUnits(
                found,
                "KEEP_EMPOWERMENT",
                AGREEMENT + "e.status IN ('TEAM_CONFIRMED', 'LAPSE_REVIEW') AND e.unit_id",
                offices);
        Set<Long> groups = by.organisations(Permission.DECIDE_EMPOWERMENT);
        ofUnits(found, "DECIDE_EMPOWERMENT", AGREEMENT + DECIDABLE + " AND e.unit_id", groups);
        ofUnits(found, "SIGN_DOCUMENT", LETTER + "l.kind = 'AUTHORISATION' AND l.unit_id", groups);
        return found;
    }

    private void ofUnits(List<Waiting> found, String kind, String query, Set<Long> units) {
        if (!units.isEmpty()) {
            add(found, kind, query + " IN (" + Sql.marks(units.size()) + ")", List.copyOf(units));
        }
    }

    private void add(List<Waiting> found, String kind, String query, List<Long> values) {
        List<@Nullable Object> parameters = new ArrayList<>(values);
        found.addAll(sql.list(
                query + " LIMIT 50",
                row -> new Waiting(
                        kind,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Clocks.local(row.getTimestamp(4).toInstant())),
                parameters.toArray()));
    }
}
