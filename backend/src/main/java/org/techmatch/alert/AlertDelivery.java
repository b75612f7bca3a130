package org.techmatch.alert;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmatch.alert.Hits.Hit;
import org.techmatch.listing.ListingCard;
import org.techmatch.listing.PublicListings;
import org.techmatch.notification.Mails;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Sql;
import org.techmatch.searchindex.ListingKey;

/**
 * Tells people of the hits of their saved searches when they are due: claims some, tells, and marks the hits as told, all
 * in one transaction, so that no hit is told twice and none is lost. What was withdrawn meanwhile is not told.
 */
@Singleton
public class AlertDelivery {
    private static final int BATCH = 50;

    private final Hits hits;
    private final PublicListings listings;
    private final Notifications notifications;
    private final Mails mails;
    private final AlertTokens tokens;
    private final TransactionOperations<Connection> transactions;
    private final Sql sql;
    private final Clock clock;

    AlertDelivery(
            Hits hits,
            PublicListings listings,
            Notifications notifications,
            Mails mails,
            AlertTokens tokens,
            TransactionOperations<Connection> transactions,
            Sql sql,
            Clock clock) {
        this.hits = hits;
        this.listings = listings;
        this.notifications = notifications;
        this.mails = mails;
        this.tokens = tokens;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    private record Due(long id, long accountId, String name, Frequency frequency, boolean inApp, boolean byMail) {}

    /**
     * Tells of everything that is due now.
     *
     * @return how many saved searches had something to tell
     */
    public int run() {
        int told = 0;
        List<Boolean> done = batch();
        while (!done.isEmpty()) {
            told += (int) done.stream().filter(each -> each).count();
            done = batch();
        }
        return told;
    }

    private List<Boolean> batch() {
        return transactions.executeWrite(status -> sql
                .list(
                        """
                        SELECT id, account_id, name, frequency, in_app, by_mail FROM saved_search
                        WHERE next_at <= ? AND paused_at IS NULL
                        ORDER BY next_at, id LIMIT ? FOR UPDATE SKIP LOCKED
                        """,
                        row -> new Due(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                Frequency.valueOf(row.getString(4)),
                                row.getBoolean(5),
                                row.getBoolean(6)),
                        clock.instant(),
                        BATCH)
                .stream()
                .map(this::tell)
                .toList());
    }

    private boolean tell(Due due) {
        Instant now = clock.instant();
        List<Hit> waiting = hits.waiting(due.id());
        Map<ListingKey, ListingCard> cards =
                listings.visible(waiting.stream().map(Hit::key).distinct().toList());
        waiting.stream().filter(hit -> !cards.containsKey(hit.key())).forEach(hits::drop);
        List<Hit> visible =
                waiting.stream().filter(hit -> cards.containsKey(hit.key())).toList();
        sql.update(
                "UPDATE saved_search SET last_run_at = ?, next_at = ? WHERE id = ?",
                now,
                due.frequency().next(now),
                due.id());
        if (visible.isEmpty()) {
            return false;
        }
        hits.told(visible, now);
        sql.update("UPDATE saved_search SET last_hit_at = ? WHERE id = ?", now, due.id());
        send(due, AlertMessage.of(due.name(), changesByListing(visible), cards));
        return true;
    }

    private void send(Due due, AlertMessage message) {
        if (due.inApp()) {
            notifications.tell(
                    due.accountId(),
                    NotificationKind.SAVED_SEARCH,
                    message.title(),
                    "/workbench/saved-searches/" + due.id());
        }
        if (due.byMail()) {
            sql.first(
                            "SELECT email FROM account WHERE id = ? AND email IS NOT NULL AND status = 'ACTIVE'",
                            row -> row.getString(1),
                            due.accountId())
                    .ifPresent(email -> mails.sendStoppable(
                            email,
                            message.title(),
                            message.body(mails::addressOf),
                            AlertTokens.STOP_PAGE + tokens.stop(due.id())));
        }
    }

    /** Of several changes of one listing, all are said together. */
    private static Map<ListingKey, List<ListingChange>> changesByListing(List<Hit> hits) {
        Map<ListingKey, List<ListingChange>> changes = new LinkedHashMap<>();
        hits.forEach(hit ->
                changes.computeIfAbsent(hit.key(), key -> new ArrayList<>()).addAll(hit.changes()));
        return changes;
    }
}
