package org.techmatch.achievement;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.platform.Sql;

/** Stores and reads the completers of an achievement. */
@Singleton
class Completers {
    private final Sql sql;

    Completers(Sql sql) {
        this.sql = sql;
    }

    void replace(long achievementId, List<Completer> completers) {
        sql.update("DELETE FROM completer WHERE achievement_id = ?", achievementId);
        add(achievementId, completers);
    }

    /** For a new achievement: deleting what is not there would lock the gap that other new ones need. */
    void add(long achievementId, List<Completer> completers) {
        for (Completer c : completers) {
            sql.update(
                    """
                    INSERT INTO completer (achievement_id, seq, name, organisation, contribution_ppm, is_main,
                        is_student, name_consent, role, account_id, creative_contribution)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    achievementId,
                    c.seq(),
                    c.name(),
                    c.organisation(),
                    c.contributionPpm(),
                    c.isMain(),
                    c.isStudent(),
                    c.nameConsent(),
                    c.role(),
                    c.accountId(),
                    c.creativeContribution());
        }
    }

    /** Whether the account stands among the completers. */
    boolean include(long achievementId, long accountId) {
        return sql.count(
                        "SELECT COUNT(*) FROM completer WHERE achievement_id = ? AND account_id = ?",
                        achievementId,
                        accountId)
                > 0;
    }

    List<Completer> of(long achievementId) {
        return sql.list(
                """
                SELECT seq, name, organisation, contribution_ppm, is_main, is_student, name_consent, role,
                    account_id, creative_contribution
                FROM completer WHERE achievement_id = ? ORDER BY seq
                """,
                row -> new Completer(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getString(8),
                        row.getObject(9, Long.class),
                        row.getString(10)),
                achievementId);
    }

    /** takes back that an account's name may be public, and says in which achievements. */
    List<Long> hideName(long accountId) {
        List<Long> achievements = sql.list(
                "SELECT achievement_id FROM completer WHERE account_id = ? AND name_consent",
                row -> row.getLong(1),
                accountId);
        sql.update("UPDATE completer SET name_consent = FALSE WHERE account_id = ?", accountId);
        return achievements;
    }
}
