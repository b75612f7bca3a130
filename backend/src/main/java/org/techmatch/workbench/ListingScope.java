package org.techmatch.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.platform.Sql;

/**
 * Whose listings a person sees: all of the organisations whose office the person is in, and of others what the person wrote
 * or stands in as a completer. A role counts for its own organisation only.
 *
 * @param office organisations of which everything is seen
 * @param writer organisations of which one's own is seen
 */
record ListingScope(Set<Long> office, Set<Long> writer, long accountId) {
    static final String WROTE_OR_COMPLETES = "(t.created_by = ? OR EXISTS (SELECT 1 FROM completer c"
            + " WHERE c.achievement_id = t.id AND c.account_id = ?))";

    static ListingScope ofAchievements(Actor by) {
        Set<Long> office = by.organisations(Permission.PUBLISH_ACHIEVEMENT);
        Set<Long> writer = new TreeSet<>(by.organisations(Permission.WRITE_ACHIEVEMENT));
        writer.removeAll(office);
        return new ListingScope(office, writer, by.id());
    }

    static ListingScope ofDemands(Actor by) {
        return new ListingScope(by.organisations(Permission.WRITE_DEMAND), Set.of(), by.id());
    }

    boolean isEmpty() {
        return office.isEmpty() && writer.isEmpty();
    }

    /**
     * The condition on rows, whose parameters go to {@code parameters}.
     *
     * @param owner the column of the organisation
     * @param own the condition on one's own, each of whose marks is the account
     */
    String condition(String owner, String own, List<@Nullable Object> parameters) {
        List<String> either = new ArrayList<>();
        if (!office.isEmpty()) {
            either.add(owner + " IN (" + Sql.marks(office.size()) + ")");
            parameters.addAll(office);
        }
        if (!writer.isEmpty()) {
            either.add("(" + owner + " IN (" + Sql.marks(writer.size()) + ") AND " + own + ")");
            parameters.addAll(writer);
            own.chars().filter(each -> each == '?').forEach(each -> parameters.add(accountId));
        }
        return "(" + String.join(" OR ", either) + ")";
    }
}
