package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** An entry as its unit, authorities and auditors see it; shares are for nobody else (domain.md §6). */
@Singleton
class LedgerViews {
    /** Who acted where no person did. */
    static final Text PORTAL = new Text("平台按规则", "The portal");

    private final LedgerEntries entries;
    private final LedgerEvents events;
    private final LedgerBook book;
    private final LedgerLists lists;
    private final LedgerProposals proposals;
    private final LedgerVerification verification;
    private final LedgerChanges changes;
    private final OwnershipRows ownership;
    private final HolderNames names;
    private final DecisionRecords decisions;
    private final Sql sql;

    LedgerViews(
            LedgerEntries entries,
            LedgerEvents events,
            LedgerBook book,
            LedgerLists lists,
            LedgerProposals proposals,
            LedgerVerification verification,
            LedgerChanges changes,
            OwnershipRows ownership,
            HolderNames names,
            DecisionRecords decisions,
            Sql sql) {
        this.entries = entries;
        this.events = events;
        this.book = book;
        this.lists = lists;
        this.proposals = proposals;
        this.verification = verification;
        this.changes = changes;
        this.ownership = ownership;
        this.names = names;
        this.decisions = decisions;
        this.sql = sql;
    }

    /**
     * The entry as it stood at the end of a day.
     *
     * @param asOf null for now
     * @throws Refused not-found for entries that the person may not read, or that did not exist then
     */
    LedgerEntryView view(long id, @Nullable LocalDate asOf, Actor actor, Language language) {
        LedgerEntry entry = entries.find(id).orElseThrow(Refused::notFound);
        long unit = entry.organisationId();
        actor.require(Permission.READ_LEDGER, unit);
        Instant before = LedgerBook.endOf(lists.day(asOf));
        BookRow row = book.of(unit, before).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(Refused::notFound);
        List<LedgerEvent> all = events.of(id);
        List<DecisionRecord> records = decisions.of(new DecisionRecord.Subject(LedgerChain.SUBJECT, id));
        List<OwnershipRow> owned = ownership.history(entry.achievementId());
        HolderNames.Names called = names.of(holders(row, owned));
        boolean keeper = actor.may(Permission.KEEP_LEDGER, unit);
        var waiting = proposals.open(id);
        return new LedgerEntryView(
                LedgerLists.row(row, language),
                lists.unit(unit, actor),
                entry.version(),
                row.state().phase() == null ? null : row.state().phase().name(),
                row.state().unitOwnNo(),
                row.state().managingDept(),
                row.state().excludedFromAssessment(),
                row.state().remarks(),
                Clocks.local(entry.registeredAt()),
                row.state().holders().stream()
                        .map(each -> owner(each, called, language))
                        .toList(),
                periods(owned, called, language),
                shown(all, before, called, language),
                verification.isWhole(entry, all),
                waiting.map(open -> waiting(open, actor, language)).orElse(null),
                records.stream()
                        .map(record -> DecisionView.of(record, language))
                        .toList(),
                MoveView.of(
                        LedgerLifecycle.SM_05.moves(
                                entry.state().status(),
                                new LedgerLifecycle.Case(unit, entry.active(), !records.isEmpty(), waiting.isPresent()),
                                actor),
                        language),
                keeper && entry.active(),
                actor.may(Permission.DECIDE_LEDGER, unit),
                entry.frozen() ? frozenReason(id) : null);
    }

    private @Nullable String frozenReason(long id) {
        return sql
                .list(
                        "SELECT frozen_reason FROM ledger_entry WHERE id = ?",
                        row -> String.valueOf(row.getString(1)),
                        id)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static List<Holding> holders(BookRow row, List<OwnershipRow> owned) {
        List<Holding> all = new ArrayList<>(row.state().holders());
        owned.forEach(each -> all.add(each.holding()));
        return all;
    }

    private List<LedgerEntryView.Event> shown(
            List<LedgerEvent> all, Instant before, HolderNames.Names called, Language language) {
        Set<Integer> reversed = all.stream()
                .map(LedgerEvent::reversesSeq)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.reversed().stream()
                .filter(event -> event.at().isBefore(before))
                .map(event -> new LedgerEntryView.Event(
                        event.seq(),
                        event.action().path(),
                        event.action().label().in(language),
                        Clocks.local(event.at()),
                        event.accountId() == null ? PORTAL.in(language) : event.actor(),
                        event.creator(),
                        event.amountFen() == 0 ? null : Fen.yuan(event.amountFen()),
                        event.decisionRecordId(),
                        event.reversesSeq(),
                        reversed.contains(event.seq()),
                        event.reason(),
                        changes.of(event, called, language),
                        event.hash()))
                .toList();
    }

    static LedgerEntryView.Owner owner(Holding each, HolderNames.Names called, Language language) {
        return new LedgerEntryView.Owner(
                each.kind().name(),
                each.kind().label().in(language),
                called.of(each),
                each.seq(),
                Ppm.percent(each.sharePpm()));
    }

    private static List<LedgerEntryView.Period> periods(
            List<OwnershipRow> rows, HolderNames.Names called, Language language) {
        Map<Instant, List<OwnershipRow>> byStart = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.from().equals(row.to()))
                .forEach(row -> byStart.computeIfAbsent(row.from(), from -> new ArrayList<>())
                        .add(row));
        return byStart.values().stream()
                .map(period -> new LedgerEntryView.Period(
                        Clocks.local(period.getFirst().from()),
                        period.getFirst().to() == null
                                ? null
                                : Clocks.local(
                                        Objects.requireNonNull(period.getFirst().to())),
                        period.getFirst().basis().label().in(language),
                        period.stream()
                                .map(row -> owner(row.holding(), called, language))
                                .toList()))
                .toList();
    }

    private static LedgerEntryView.Waiting waiting(LedgerProposal open, Actor actor, Language language) {
        return new LedgerEntryView.Waiting(
                open.id(),
                open.action().path(),
                open.action().label().in(language),
                Fen.yuan(open.amountFen()),
                open.proposedBy(),
                Clocks.local(open.proposedAt()),
                actor.is(open.accountId()),
                open.act().reason());
    }
}
