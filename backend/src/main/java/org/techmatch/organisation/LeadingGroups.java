package org.techmatch.organisation;

import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** The leading groups of research units as stored. */
@Singleton
public class LeadingGroups {
    private static final List<GroupFunction> NEEDED =
            List.of(GroupFunction.ASSET, GroupFunction.RESEARCH, GroupFunction.FINANCE);

    private final Sql sql;
    private final Clock clock;

    LeadingGroups(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A group. */
    record Stored(
            long version,
            String documentNo,
            LocalDate from,
            @Nullable LocalDate to,
            List<Seat> seats) {}

    /** A member. */
    record Seat(long accountId, String name, GroupFunction function, boolean isHead) {}

    /** The research units whose leading group is in office today and headed by the person. */
    public Set<Long> headedBy(long accountId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        return Set.copyOf(sql.list(
                "SELECT DISTINCT g.organisation_id FROM leading_group_member m JOIN leading_group g"
                        + " ON g.organisation_id = m.organisation_id WHERE m.account_id = ? AND m.is_head"
                        + " AND g.from_date <= ? AND (g.to_date IS NULL OR g.to_date >= ?)",
                row -> row.getLong(1),
                accountId,
                today,
                today));
    }

    /** The heads of a unit's leading group, if it is in office today. */
    public List<Long> headsOf(long organisationId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        return sql.list(
                "SELECT m.account_id FROM leading_group_member m JOIN leading_group g"
                        + " ON g.organisation_id = m.organisation_id WHERE g.organisation_id = ? AND m.is_head"
                        + " AND g.from_date <= ? AND (g.to_date IS NULL OR g.to_date >= ?)",
                row -> row.getLong(1),
                organisationId,
                today,
                today);
    }

    Optional<Stored> find(long organisationId) {
        return sql.first(
                "SELECT version, document_no, from_date, to_date FROM leading_group WHERE organisation_id = ?",
                row -> {
                    Date to = row.getDate(4);
                    return new Stored(
                            row.getLong(1),
                            row.getString(2),
                            row.getDate(3).toLocalDate(),
                            to == null ? null : to.toLocalDate(),
                            seats(organisationId));
                },
                organisationId);
    }

    /** What the group lacks: a document and members for assets, research and finance, today. */
    List<Text> missing(long organisationId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        Optional<Stored> group = find(organisationId);
        if (group.isEmpty()) {
            return List.of(new Text("还没有成立领导小组。", "There is no leading group yet."));
        }
        List<Text> missing = new ArrayList<>();
        LocalDate to = group.get().to();
        if (group.get().from().isAfter(today) || (to != null && to.isBefore(today))) {
            missing.add(new Text("领导小组今天不在任期内。", "The leading group is not in office today."));
        }
        for (GroupFunction function : NEEDED) {
            if (group.get().seats().stream().noneMatch(seat -> seat.function() == function)) {
                missing.add(new Text(
                        "领导小组缺少负责" + function.label().zh() + "的成员。",
                        "The leading group has no member for "
                                + function.label().en().toLowerCase(java.util.Locale.ROOT) + "."));
            }
        }
        return missing;
    }

    private List<Seat> seats(long organisationId) {
        return sql.list(
                """
                SELECT l.account_id, a.real_name, l.position, l.is_head FROM leading_group_member l
                JOIN account a ON a.id = l.account_id WHERE l.organisation_id = ?
                ORDER BY l.is_head DESC, l.position, a.real_name
                """,
                row -> new Seat(
                        row.getLong(1), row.getString(2), GroupFunction.valueOf(row.getString(3)), row.getBoolean(4)),
                organisationId);
    }
}
