package org.techmatch.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Fen;
import org.techmatch.platform.FieldProblems;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Lists of the ledger for the unit, and for authorities and auditors who read it. */
@Singleton
class LedgerLists {
    /** printed on everything that leaves the ledger. */
    static final Text NOTE = new Text(
            "单列管理不改变职务科技成果的国有资产属性。",
            "Separate listing does not change the nature of service achievements as state assets.");

    private static final int PAGE = 50;

    private final LedgerBook book;
    private final Organisations organisations;
    private final Sql sql;
    private final Clock clock;

    LedgerLists(LedgerBook book, Organisations organisations, Sql sql, Clock clock) {
        this.book = book;
        this.organisations = organisations;
        this.sql = sql;
        this.clock = clock;
    }

    /** The units whose ledgers the person may read, by name. */
    List<LedgerPage.Unit> units(Actor actor) {
        boolean all = actor.may(Permission.READ_LEDGER, null);
        Set<Long> own = actor.organisations(Permission.READ_LEDGER);
        return sql
                .list(
                        "SELECT o.id, o.public_code, o.name FROM organisation o WHERE o.id IN (SELECT organisation_id FROM"
                                + " ledger_counter) OR o.kind = 'RESEARCH_UNIT' ORDER BY o.name, o.id",
                        row -> new LedgerPage.Unit(row.getLong(1), row.getString(2), row.getString(3)))
                .stream()
                .filter(unit -> all || own.contains(unit.id()))
                .toList();
    }

    /**
     * A page of a unit's ledger.
     *
     * @param unitId null for the first unit that the person may read
     * @param asOf null for today; never a day to come
     * @throws Refused not-found for units that the person may not read
     */
    LedgerPage page(
            @Nullable Long unitId,
            @Nullable LocalDate asOf,
            LedgerFilter filter,
            long after,
            Actor actor,
            Language language) {
        LedgerPage.Unit unit = unit(unitId, actor);
        LocalDate day = day(asOf);
        List<BookRow> rows = book.of(unit.id(), LedgerBook.endOf(day)).stream()
                .filter(filter::passesButState)
                .toList();
        List<BookRow> passing = rows.stream().filter(filter::passes).toList();
        List<BookRow> shown = passing.stream()
                .filter(row -> row.number() > after)
                .limit(PAGE + 1L)
                .toList();
        boolean more = shown.size() > PAGE;
        List<BookRow> items = more ? shown.subList(0, PAGE) : shown;
        return new LedgerPage(
                unit,
                day,
                NOTE.in(language),
                passing.size(),
                Fen.yuan(passing.stream()
                        .mapToLong(r -> r.state().bookValueFen())
                        .sum()),
                Fen.yuan(
                        passing.stream().mapToLong(r -> r.state().impairedFen()).sum()),
                states(rows, language),
                items.stream().map(row -> row(row, language)).toList(),
                more ? items.getLast().number() : null);
    }

    /** The unit that was asked for, or the first that the person may read. */
    LedgerPage.Unit unit(@Nullable Long unitId, Actor actor) {
        if (unitId == null) {
            return units(actor).stream().findFirst().orElseThrow(Refused::notFound);
        }
        actor.require(Permission.READ_LEDGER, unitId);
        OrganisationFacts facts = organisations.find(unitId).orElseThrow(Refused::notFound);
        return new LedgerPage.Unit(facts.id(), facts.publicCode(), facts.name());
    }

    LocalDate day(@Nullable LocalDate asOf) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        if (asOf != null && asOf.isAfter(today)) {
            FieldProblems problems = new FieldProblems();
            problems.add("asOf", "请选今天或以前的日期。", "Choose today or a day before.");
            problems.throwIfAny();
        }
        return asOf == null ? today : asOf;
    }

    static LedgerPage.Row row(BookRow row, Language language) {
        LedgerState state = row.state();
        int unit = state.holders().stream()
                .filter(each -> each.kind() == HolderKind.UNIT)
                .mapToInt(Holding::sharePpm)
                .sum();
        return new LedgerPage.Row(
                row.id(),
                row.ledgerNo(),
                row.achievementId(),
                row.code(),
                row.title(),
                row.type(),
                row.ipNumber(),
                row.ipStatus(),
                row.completers(),
                StateView.of(state.status(), language),
                state.recognition().label().in(language),
                Fen.yuan(state.bookValueFen()),
                Fen.yuan(state.impairedFen()),
                Ppm.percent(unit),
                state.holders().size() > 1,
                row.frozen(),
                state.ended(),
                row.lastAction().label().in(language),
                Clocks.local(row.lastAt()),
                row.lastDecision());
    }

    private static List<LedgerPage.StateCount> states(List<BookRow> rows, Language language) {
        return Arrays.stream(ConvStatus.values())
                .map(status -> new LedgerPage.StateCount(StateView.of(status, language), (int) rows.stream()
                        .filter(row -> row.state().status() == status)
                        .count()))
                .filter(count -> count.count() > 0)
                .toList();
    }
}
