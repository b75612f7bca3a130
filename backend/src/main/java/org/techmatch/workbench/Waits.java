package org.techmatch.workbench;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.organisation.LeadingGroups;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.workbench.WorkbenchView.Waiting;

/** What waits for a person, by the roles that count now. */
@Singleton
class Waits {
    private final LeadingGroups leadingGroups;
    private final WaitingMatches matches;
    private final WaitingObjections objections;
    private final WaitingEmpowerments empowerments;
    private final WaitingLedger ledger;
    private final WaitingBookings bookings;
    private final Sql sql;

    Waits(
            LeadingGroups leadingGroups,
            WaitingMatches matches,
            WaitingObjections objections,
            WaitingEmpowerments empowerments,
            WaitingLedger ledger,
            WaitingBookings bookings,
            Sql sql) {
        this.leadingGroups = leadingGroups;
        this.matches = matches;
        this.objections = objections;
        this.empowerments = empowerments;
        this.ledger = ledger;
        this.bookings = bookings;
        this.sql = sql;
    }

    /** Oldest first. */
    List<Waiting> of(Actor by) {
        List<Waiting> waiting = new ArrayList<>();
        waiting.addAll(screenings(by));
        waiting.addAll(returned(by));
        waiting.addAll(confirmations(by));
        waiting.addAll(ready(by, "achievement", "holder_organisation_id", "listing_status", Role.UNIT_TECH));
        waiting.addAll(ready(by, "achievement", "holder_organisation_id", "listing_status", Role.ENTERPRISE));
        waiting.addAll(ready(by, "demand", "owner_organisation_id", "status", Role.ENTERPRISE));
        waiting.addAll(stale(by, "achievement", "holder_organisation_id", "listing_status", Role.UNIT_TECH));
        waiting.addAll(stale(by, "demand", "owner_organisation_id", "status", Role.ENTERPRISE));
        waiting.addAll(organisations(by));
        waiting.addAll(memberships(by));
        waiting.addAll(unreported(by));
        waiting.addAll(matches.of(by));
        waiting.addAll(objections.of(by));
        waiting.addAll(empowerments.of(by));
        waiting.addAll(ledger.of(by));
        waiting.addAll(bookings.of(by));
        waiting.sort(Comparator.comparing(Waiting::since));
        return waiting;
    }

    private List<Waiting> screenings(Actor by) {
        List<Waiting> found = new ArrayList<>();
        Set<Long> units = at(by, Role.UNIT_SECRECY);
        if (!units.isEmpty()) {
            found.addAll(waiting(
                    "REVIEW_SCREENING",
                    "SELECT s.title, o.name, CONCAT('/workbench/screenings/', s.id), s.submitted_at FROM secrecy_screening s"
                            + " JOIN organisation o ON o.id = s.organisation_id WHERE NOT s.portal_review"
                            + " AND s.decision IN ('SUBMITTED', 'ESCALATED') AND s.submitted_by <> ?"
                            + " AND COALESCE(s.reviewer_id, 0) <> ? AND s.organisation_id IN ("
                            + Sql.marks(units.size())
                            + ") ORDER BY s.id LIMIT 50",
                    with(units, by.id(), by.id())));
        }
        Set<Long> groups = new TreeSet<>(at(by, Role.UNIT_LEADING_GROUP));
        groups.retainAll(leadingGroups.headedBy(by.id()));
        if (!groups.isEmpty()) {
            found.addAll(waiting(
                    "REVIEW_SCREENING",
                    "SELECT s.title, o.name, CONCAT('/workbench/screenings/', s.id), s.submitted_at FROM secrecy_screening s"
                            + " JOIN organisation o ON o.id = s.organisation_id WHERE NOT s.portal_review"
                            + " AND s.decision = 'ESCALATED' AND s.submitted_by <> ? AND s.organisation_id IN ("
                            + Sql.marks(groups.size()) + ") ORDER BY s.id LIMIT 50",
                    with(groups, by.id())));
        }
        if (by.has(Role.PORTAL_OPS)) {
            found.addAll(waiting(
                    "REVIEW_SCREENING",
                    "SELECT s.title, o.name, CONCAT('/workbench/screenings/', s.id), s.submitted_at FROM secrecy_screening s"
                            + " JOIN organisation o ON o.id = s.organisation_id WHERE s.portal_review"
                            + " AND s.decision IN ('SUBMITTED', 'ESCALATED') AND s.submitted_by <> ? ORDER BY s.id LIMIT 50",
                    new Object[] {by.id()}));
        }
        return found;
    }

    private List<Waiting> returned(Actor by) {
        return waiting(
                "CORRECT_RETURNED",
                "SELECT d.title, o.name, CONCAT('/workbench/drafts/', d.id), d.returned_at FROM listing_draft d"
                        + " JOIN organisation o ON o.id = d.organisation_id WHERE d.created_by = ? AND d.state = 'OPEN'"
                        + " AND d.returned_at IS NOT NULL AND d.returned_reason IS NOT NULL ORDER BY d.id LIMIT 50",
                new Object[] {by.id()});
    }

    private List<Waiting> confirmations(Actor by) {
        return waiting(
                "CONFIRM_SHARES",
                "SELECT d.title, o.name, CONCAT('/workbench/confirmations/', d.id), c.asked_at FROM completer_confirmation c"
                        + " JOIN listing_draft d ON d.id = c.draft_id JOIN organisation o ON o.id = d.organisation_id"
                        + " WHERE c.account_id = ? AND c.confirmed_at IS NULL AND d.state = 'OPEN'"
                        + " ORDER BY c.asked_at LIMIT 50",
                new Object[] {by.id()});
    }

    private List<Waiting> ready(Actor by, String table, String owner, String status, Role role) {
        Set<Long> organisations = at(by, role);
        return organisations.isEmpty()
                ? List.of()
                : waiting(
                        "PUBLISH",
                        "SELECT t.title, o.name, '/workbench/listings', t.updated_at FROM " + table
                                + " t JOIN organisation o ON o.id = t." + owner + " WHERE (t." + status
                                + " = 'READY' OR t.revision = 'READY') AND t.created_by IS NOT NULL AND t." + owner
                                + " IN (" + Sql.marks(organisations.size()) + ") ORDER BY t.updated_at LIMIT 50",
                        with(organisations));
    }

    private List<Waiting> stale(Actor by, String table, String owner, String status, Role role) {
        Set<Long> organisations = at(by, role);
        return organisations.isEmpty()
                ? List.of()
                : waiting(
                        "CONFIRM_STALE",
                        "SELECT t.title, o.name, '/workbench/listings?state=PUBLISHED', t.reminded_at FROM " + table
                                + " t JOIN organisation o ON o.id = t." + owner + " WHERE t." + status
                                + " = 'PUBLISHED' AND t.reminded_at IS NOT NULL AND t." + owner + " IN ("
                                + Sql.marks(organisations.size()) + ") ORDER BY t.reminded_at LIMIT 50",
                        with(organisations));
    }

    private List<Waiting> organisations(Actor by) {
        return by.has(Role.PORTAL_OPS)
                ? waiting(
                        "VERIFY_ORGANISATION",
                        "SELECT name, name, '/workbench/organisations', updated_at FROM organisation"
                                + " WHERE status = 'SUBMITTED' ORDER BY updated_at LIMIT 50",
                        new Object[0])
                : List.of();
    }

    private List<Waiting> memberships(Actor by) {
        Set<Long> organisations = at(by, Role.ORG_ADMIN);
        return organisations.isEmpty()
                ? List.of()
                : waiting(
                        "APPROVE_MEMBER",
                        "SELECT a.real_name, o.name, CONCAT('/workbench/organisations/', o.id, '/members'), m.requested_at FROM membership m"
                                + " JOIN account a ON a.id = m.account_id JOIN organisation o ON o.id = m.organisation_id"
                                + " WHERE m.approved_at IS NULL AND m.to_date IS NULL AND m.organisation_id IN ("
                                + Sql.marks(organisations.size()) + ") ORDER BY m.id LIMIT 50",
                        with(organisations));
    }

    /** internal rules in force that the unit has not marked as reported. */
    private List<Waiting> unreported(Actor by) {
        Set<Long> units = new TreeSet<>(at(by, Role.UNIT_TECH));
        units.addAll(at(by, Role.UNIT_LEADING_GROUP));
        return units.isEmpty()
                ? List.of()
                : waiting(
                        "REPORT_RULE",
                        "SELECT r.title, o.name, CONCAT('/workbench/organisations/', o.id, '/regime'), r.updated_at"
                                + " FROM internal_rule r JOIN organisation o ON o.id = r.organisation_id"
                                + " WHERE r.status = 'EFFECTIVE' AND r.organisation_id IN (" + Sql.marks(units.size())
                                + ") ORDER BY r.updated_at LIMIT 50",
                        with(units));
    }

    private List<Waiting> waiting(String kind, String query, Object[] parameters) {
        return sql.list(query, row -> read(kind, row), parameters);
    }

    private static Waiting read(String kind, ResultSet row) throws SQLException {
        String title = row.getString(1);
        return new Waiting(
                kind,
                title == null ? "" : title,
                row.getString(2),
                row.getString(3),
                Clocks.local(row.getTimestamp(4).toInstant()));
    }

    private static Set<Long> at(Actor by, Role role) {
        return by.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Actor.Grant::organisationId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Object[] with(Collection<Long> organisations, Object... before) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of(before));
        parameters.addAll(organisations);
        return parameters.toArray();
    }
}
