package org.techmatch.workbench;

import static org.techmatch.access.Role.AUDITOR;
import static org.techmatch.access.Role.AUTHORITY;
import static org.techmatch.access.Role.AUTHORITY_SCI;
import static org.techmatch.access.Role.BROKER;
import static org.techmatch.access.Role.ENTERPRISE;
import static org.techmatch.access.Role.FUND;
import static org.techmatch.access.Role.PLATFORM;
import static org.techmatch.access.Role.PORTAL_OPS;
import static org.techmatch.access.Role.UNIT_FINANCE;
import static org.techmatch.access.Role.UNIT_LEADING_GROUP;
import static org.techmatch.access.Role.UNIT_SECRECY;
import static org.techmatch.access.Role.UNIT_TECH;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;

/**
 * A number that a role goes by, how it is counted and where the counted things are. {@code {own}} in a query stands for
 * the organisations of the role, {@code :week} and {@code :month} for the instant seven and thirty days ago.
 */
enum Figure {
    UNIT_PUBLISHED(
            "SELECT COUNT(*) FROM public_listing WHERE visible AND NOT held AND kind = 'achievement'"
                    + " AND organisation_id IN ({own})",
            null,
            UNIT_FINANCE,
            UNIT_LEADING_GROUP),
    UNIT_RULES_IN_FORCE(
            "SELECT COUNT(*) FROM internal_rule WHERE status IN ('EFFECTIVE', 'REPORTED') AND organisation_id IN ({own})",
            "/workbench/my-organisations",
            UNIT_TECH,
            UNIT_FINANCE,
            UNIT_LEADING_GROUP),
    UNIT_NOTICES_RUNNING(
            "SELECT COUNT(*) FROM notice WHERE status IN ('RUNNING', 'PAUSED') AND organisation_id IN ({own})",
            "/workbench/notices?state=RUNNING,PAUSED",
            UNIT_TECH,
            UNIT_LEADING_GROUP),
    UNIT_NOTICES_PAUSED(
            "SELECT COUNT(*) FROM notice WHERE status = 'PAUSED' AND organisation_id IN ({own})",
            "/workbench/notices?state=PAUSED",
            UNIT_TECH,
            UNIT_LEADING_GROUP),
    LEDGER_ENTRIES(
            "SELECT COUNT(*) FROM ledger_entry WHERE active_mark = 1 AND organisation_id IN ({own})",
            "/workbench/ledger",
            UNIT_TECH,
            UNIT_FINANCE,
            UNIT_LEADING_GROUP),
    LEDGER_FROZEN(
            "SELECT COUNT(*) FROM ledger_entry WHERE frozen AND active_mark = 1", "/workbench/ledger", AUTHORITY_SCI),
    UNIT_SCREENED_IN_MONTH(
            "SELECT COUNT(*) FROM secrecy_screening WHERE screened_at >= :month AND decision NOT IN"
                    + " ('SUBMITTED', 'ESCALATED') AND organisation_id IN ({own})",
            "/workbench/screenings",
            UNIT_SECRECY),
    UNIT_INCIDENTS_NOT_REPORTED(
            "SELECT COUNT(*) FROM secrecy_incident i WHERE i.organisation_id IN ({own}) AND NOT EXISTS"
                    + " (SELECT 1 FROM secrecy_report r WHERE r.incident_id = i.id)",
            "/workbench/secrecy-incidents",
            UNIT_SECRECY),
    CONTACT_SEEN_IN_MONTH(
            "SELECT COUNT(*) FROM contact_reveal WHERE at >= :month AND organisation_id IN ({own})",
            null,
            UNIT_TECH,
            ENTERPRISE),
    ACHIEVEMENTS_OF_WEEK(
            "SELECT COUNT(*) FROM public_listing WHERE visible AND NOT held AND kind = 'achievement' AND published_at >= :week",
            "/search?kind=achievement&sort=newest",
            ENTERPRISE,
            BROKER,
            FUND),
    DEMANDS_OF_WEEK(
            "SELECT COUNT(*) FROM public_listing WHERE visible AND NOT held AND kind = 'demand' AND published_at >= :week",
            "/search?kind=demand&sort=newest",
            UNIT_TECH,
            BROKER,
            PLATFORM),
    DEMANDS_OPEN(
            "SELECT COUNT(*) FROM public_listing WHERE visible AND NOT held AND kind = 'demand'",
            "/search?kind=demand&sort=deadline",
            BROKER,
            PLATFORM,
            AUTHORITY,
            AUTHORITY_SCI),
    PILOT_ACHIEVEMENTS(
            "SELECT COUNT(*) FROM public_listing WHERE visible AND NOT held AND kind = 'achievement' AND stage = 'PILOT'",
            "/search?kind=achievement&stage=PILOT",
            FUND,
            PLATFORM),
    ACHIEVEMENTS_PUBLIC(
            "SELECT COUNT(*) FROM public_listing WHERE visible AND NOT held AND kind = 'achievement'",
            "/search?kind=achievement",
            AUTHORITY,
            AUTHORITY_SCI),
    ORGANISATIONS_VERIFIED(
            "SELECT COUNT(*) FROM organisation WHERE status = 'VERIFIED'",
            "/organisations",
            AUTHORITY,
            AUTHORITY_SCI,
            PORTAL_OPS),
    ORGANISATIONS_SUSPENDED(
            "SELECT COUNT(*) FROM organisation WHERE status = 'SUSPENDED'",
            "/workbench/organisations?state=SUSPENDED",
            AUTHORITY_SCI,
            PORTAL_OPS),
    RULES_NOT_REPORTED("SELECT COUNT(*) FROM internal_rule WHERE status = 'EFFECTIVE'", null, AUTHORITY_SCI),
    INCIDENTS_NOT_REPORTED(
            "SELECT COUNT(*) FROM secrecy_incident i WHERE NOT EXISTS"
                    + " (SELECT 1 FROM secrecy_report r WHERE r.incident_id = i.id)",
            null,
            AUTHORITY_SCI,
            AUDITOR),
    AUDITED_IN_WEEK("SELECT COUNT(*) FROM audit_event WHERE at >= :week", "/workbench/audit", AUDITOR),
    CONTACTS_SEEN_IN_WEEK("SELECT COUNT(*) FROM contact_reveal WHERE at >= :week", null, AUDITOR),
    MAILS_WAITING("SELECT COUNT(*) FROM mail_outbox", null, PORTAL_OPS),
    INDEX_WAITING("SELECT COUNT(*) FROM outbox", null, PORTAL_OPS);

    private final String query;
    private final @Nullable String link;
    private final Set<Role> roles;

    Figure(String query, @Nullable String link, Role first, Role... others) {
        this.query = query;
        this.link = link;
        this.roles = EnumSet.of(first, others);
    }

    String query() {
        return query;
    }

    @Nullable
    String link() {
        return link;
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }
}
