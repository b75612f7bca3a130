package org.techmatch.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.evidence.Audit;
import org.techmatch.evidence.AuditTrail;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;

/** What the operator does with accounts. */
@Singleton
public class AccountReviewService {
    private static final int SIZE = 30;

    private final AccountRepository accounts;
    private final AccountStates states;
    private final Sessions sessions;
    private final Sql sql;
    private final AuditTrail audit;

    AccountReviewService(
            AccountRepository accounts, AccountStates states, Sessions sessions, Sql sql, AuditTrail audit) {
        this.accounts = accounts;
        this.states = states;
        this.sessions = sessions;
        this.sql = sql;
        this.audit = audit;
    }

    /** Accounts, newest first. */
    AccountReviewList list(
            @Nullable AccountStatus state,
            @Nullable String q,
            @Nullable String cursor,
            Actor actor,
            Language language) {
        StringBuilder condition = new StringBuilder("id < ?");
        List<Object> parameters = new ArrayList<>();
        parameters.add(position(cursor));
        if (state != null) {
            condition.append(" AND status = ?");
            parameters.add(state.name());
        }
        if (q != null && !q.isBlank()) {
            String beginning = q.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            condition.append(" AND (login_name LIKE ? OR real_name LIKE ?)");
            parameters.add(beginning.toLowerCase(java.util.Locale.ROOT));
            parameters.add(beginning);
        }
        List<Long> ids = sql.list(
                "SELECT id FROM account WHERE " + condition + " ORDER BY id DESC LIMIT " + (SIZE + 1),
                row -> row.getLong(1),
                parameters.toArray());
        boolean more = ids.size() > SIZE;
        List<Long> page = more ? ids.subList(0, SIZE) : ids;
        return new AccountReviewList(
                page.stream().map(id -> one(id, actor, language)).toList(),
                more ? String.valueOf(page.getLast()) : null);
    }

    AccountReviewView one(long id, Actor actor, Language language) {
        Account account = accounts.findById(id).orElseThrow(Refused::notFound);
        return new AccountReviewView(
                id,
                account.version(),
                account.loginName(),
                account.realName(),
                StateView.of(account.status(), language),
                roles(id, language),
                Clocks.local(account.createdAt()),
                MoveView.of(AccountLifecycle.SM_02.moves(account.status(), states.about(id), actor), language));
    }

    /**
     * Locks, unlocks or disables an account; its sessions end.
     *
     * @throws Refused conflict for a stale version, not-ready for the last administrator of an organisation
     */
    @Transactional
    void move(long id, String action, AccountMove move, Actor actor) {
        states.about(id);
        Account account = states.lock(id);
        if (account.version() != move.version()) {
            throw Refused.conflict();
        }
        AccountStatus next = states.take(account, action, actor, move.reason(), null);
        if (next != AccountStatus.ACTIVE) {
            sessions.revokeAll(id);
        }
        audit.record(Audit.of(actor, action, "account", id)
                .states(account.status(), next)
                .because(move.reason()));
    }

    private List<String> roles(long id, Language language) {
        return sql.list(
                """
                SELECT m.role, o.name FROM membership m LEFT JOIN organisation o ON o.id = m.organisation_id
                WHERE m.account_id = ? AND m.status = 'ACTIVE' ORDER BY m.id LIMIT 20
                """,
                row -> {
                    String role = Role.valueOf(row.getString(1)).label().in(language);
                    String organisation = row.getString(2);
                    return organisation == null ? role : organisation + " · " + role;
                },
                id);
    }

    private static long position(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            FieldProblems problems = new FieldProblems();
            problems.add("cursor", "翻页位置无法识别，请从第一页开始。", "Unknown cursor; begin with the first page.");
            problems.throwIfAny();
        }
        return Long.parseLong(cursor);
    }
}
