package org.techmatch.account;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.access.Permission;
import org.techmatch.account.SessionView.OrganisationLink;
import org.techmatch.account.SessionView.RoleView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** Describes a session to its person. */
@Singleton
class SessionViews {
    private final Sql sql;

    SessionViews(Sql sql) {
        this.sql = sql;
    }

    SessionView of(Sessions.Current session, Language language) {
        long id = session.actor().id();
        Map<Long, OrganisationLink> organisations = organisations(id);
        List<RoleView> roles = session.actor().grants().stream()
                .map(grant -> new RoleView(
                        grant.role().name(),
                        grant.role().label().in(language),
                        grant.organisationId() == null ? null : organisations.get(grant.organisationId())))
                .toList();
        List<String> permissions = Arrays.stream(Permission.values())
                .filter(permission -> permission.isHeldBy(session.actor()))
                .map(Permission::name)
                .toList();
        String loginName = sql.first("SELECT login_name FROM account WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow();
        int unread = (int) sql.count("SELECT COUNT(*) FROM notification WHERE account_id = ? AND read_at IS NULL", id);
        return new SessionView(
                true, loginName, session.actor().name(), roles, permissions, unread, Clocks.local(session.endsAt()));
    }

    private Map<Long, OrganisationLink> organisations(long accountId) {
        Map<Long, OrganisationLink> found = new HashMap<>();
        sql.list(
                        """
                        SELECT DISTINCT o.id, o.public_code, o.name, o.kind, o.status FROM membership m
                        JOIN organisation o ON o.id = m.organisation_id WHERE m.account_id = ?
                        """,
                        row -> new OrganisationLink(
                                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                        accountId)
                .forEach(link -> found.put(link.id(), link));
        return found;
    }
}
