package org.techmatch.match;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Tells the people of both sides what happens with matches; R-212: no message names an organisation. */
@Singleton
class MatchNews {
    private final RoleHolders holders;
    private final Notifications notifications;
    private final Sql sql;

    MatchNews(RoleHolders holders, Notifications notifications, Sql sql) {
        this.holders = holders;
        this.notifications = notifications;
        this.sql = sql;
    }

    /** Tells the owners of new suggestions, once until they have read it. */
    void suggested(long demandId, List<Long> achievementIds) {
        if (achievementIds.isEmpty()) {
            return;
        }
        Text text = new Text("有新的供需匹配推荐，请看看是否合适。", "There are new suggested matches; see whether they suit.");
        tellOnce(demandSide(demandId), text, "/workbench/matches?listing=" + code("demand", demandId));
        for (long achievement : achievementIds) {
            tellOnce(office(achievement), text, "/workbench/matches?listing=" + code("achievement", achievement));
        }
    }

    /** Tells the other side of a step; looking is nobody's business. */
    void moved(Match match, Side by, String action) {
        Text text = switch (action) {
            case MatchLifecycle.ACCEPT ->
                match.status() == MatchStatus.ACCEPTED_ONE
                        ? new Text("双方都愿意谈，可以开始沟通了。", "Both sides accept; you can write to each other.")
                        : new Text("有一项匹配，对方愿意谈，等您决定。", "The other side of a match accepts; you decide.");
            case MatchLifecycle.DECLINE -> new Text("有一项匹配，对方认为不合适。", "The other side declined a match.");
            case MatchLifecycle.NEGOTIATE -> new Text("有一项匹配进入洽谈。", "Talks on a match have begun.");
            default -> null;
        };
        boolean unseen = action.equals(MatchLifecycle.DECLINE)
                && Set.of(MatchStatus.SUGGESTED, MatchStatus.UNDER_REVIEW).contains(match.status())
                && match.source() == MatchSource.AUTO;
        if (text != null && !unseen) {
            tell(people(match, by), text, link(match));
        }
    }

    void lapsed(Match match) {
        Text text = new Text("有一项匹配很久没有进展，已失效。", "A match has lapsed, because nothing was done for long.");
        tell(people(match, Side.BROKER), text, link(match));
    }

    void proposed(Match match) {
        Text text = new Text("有人为您推荐了一项供需匹配。", "Somebody proposed a match to you.");
        tell(people(match, Side.BROKER), text, link(match));
    }

    void written(Match match, Side by) {
        Text text = new Text("匹配的对方给您留言了。", "The other side of a match wrote to you.");
        tellOnce(people(match, by), text, link(match));
    }

    private Collection<Long> people(Match match, Side but) {
        Set<Long> people = new LinkedHashSet<>();
        if (but != Side.DEMAND) {
            people.addAll(demandSide(match.demandId()));
        }
        if (but != Side.SUPPLY) {
            people.addAll(office(match.achievementId()));
            people.addAll(authors(match));
        }
        Long proposer = match.proposerAccountId();
        if (but != Side.BROKER && proposer != null) {
            people.add(proposer);
        }
        return people;
    }

    /** Researchers of the holder who wrote the achievement or completed it. */
    private List<Long> authors(Match match) {
        return sql.list(
                "SELECT DISTINCT m.account_id FROM membership m WHERE m.organisation_id = ? AND m.role = 'RESEARCHER'"
                        + " AND m.approved_at IS NOT NULL AND m.to_date IS NULL AND (m.account_id IN"
                        + " (SELECT c.account_id FROM completer c WHERE c.achievement_id = ?) OR m.account_id ="
                        + " (SELECT a.created_by FROM achievement a WHERE a.id = ?))",
                row -> row.getLong(1),
                match.supplyOrganisationId(),
                match.achievementId(),
                match.achievementId());
    }

    private List<Long> demandSide(long demandId) {
        return holders.of(
                Role.ENTERPRISE, sql.count("SELECT owner_organisation_id FROM demand WHERE id = ?", demandId));
    }

    private Collection<Long> office(long achievementId) {
        long holder = sql.count("SELECT holder_organisation_id FROM achievement WHERE id = ?", achievementId);
        Set<Long> office = new LinkedHashSet<>(holders.of(Role.UNIT_TECH, holder));
        office.addAll(holders.of(Role.ENTERPRISE, holder));
        return office;
    }

    private String code(String kind, long id) {
        return sql.first(
                        "SELECT public_code FROM public_listing WHERE kind = ? AND listing_id = ?",
                        row -> row.getString(1),
                        kind,
                        id)
                .orElse("");
    }

    private static String link(Match match) {
        return "/workbench/matches/" + match.id();
    }

    private void tell(Collection<Long> people, Text text, String link) {
        people.forEach(each -> notifications.tell(each, NotificationKind.MATCH, text, link));
    }

    /** Tells those who have no unread message that says the same of the same. */
    private void tellOnce(Collection<Long> people, Text text, String link) {
        people.stream()
                .filter(each -> sql.count(
                                "SELECT COUNT(*) FROM notification WHERE account_id = ? AND read_at IS NULL"
                                        + " AND link = ? AND kind = 'MATCH' AND title_zh = ?",
                                each,
                                link,
                                text.zh())
                        == 0)
                .forEach(each -> notifications.tell(each, NotificationKind.MATCH, text, link));
    }
}
