package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Fen;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Sql;
import org.techmatch.platform.Text;

/** Lists agreements and letters of a person's sides. */
@Singleton
class EmpowermentLists {
    private static final int PAGE = 20;
    private static final int LETTERS_MAX = 200;

    private final EmpowermentRows rows;
    private final EmpowermentTurn turn;
    private final EmpowermentAchievements achievements;
    private final LetterRows letters;
    private final LetterSides sides;

    EmpowermentLists(
            EmpowermentRows rows,
            EmpowermentTurn turn,
            EmpowermentAchievements achievements,
            LetterRows letters,
            LetterSides sides) {
        this.rows = rows;
        this.turn = turn;
        this.achievements = achievements;
        this.letters = letters;
        this.sides = sides;
    }

    EmpowermentPage agreements(@Nullable String cursor, Actor by, Language language) {
        if (cursor != null && !cursor.matches("\\d{1,18}")) {
            throw Refused.invalid(List.of(
                    new FieldProblem("cursor", new Text("请用上一页给出的 next。", "Use `next` of an earlier answer."))));
        }
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = EmpowermentScope.condition(by, parameters);
        long total = rows.count(condition, parameters.toArray());
        if (cursor != null) {
            condition += " AND e.id < ?";
            parameters.add(Long.parseLong(cursor));
        }
        List<Empowerment> found = rows.list(condition, "ORDER BY e.id DESC LIMIT " + (PAGE + 1), parameters.toArray());
        List<Empowerment> page = found.stream().limit(PAGE).toList();
        return new EmpowermentPage(
                page.stream().map(e -> item(e, language)).toList(),
                total,
                found.size() > PAGE ? String.valueOf(page.getLast().id()) : null);
    }

    private EmpowermentPage.Item item(Empowerment e, Language language) {
        return new EmpowermentPage.Item(
                e.id(),
                e.number(),
                e.subjectTitle(),
                e.mode().label().in(language),
                e.rightKind().label().in(language),
                achievements.organisation(e.unitId()),
                StateView.of(e.status(), language),
                turn.of(e, language).orElse(null),
                e.effectiveAt() == null ? null : Clocks.local(e.effectiveAt()));
    }

    List<LetterView> letters(Actor by, Language language) {
        List<@Nullable Object> parameters = new ArrayList<>();
        String condition = "TRUE";
        if (!EmpowermentScope.oversees(by)) {
            List<Long> units = List.copyOf(by.organisations(Permission.KEEP_EMPOWERMENT));
            condition = "(EXISTS (SELECT 1 FROM letter_person p WHERE p.letter_id = l.id AND p.account_id = ?)"
                    + (units.isEmpty() ? "" : " OR l.unit_id IN (" + Sql.marks(units.size()) + ")") + ")";
            parameters.add(by.id());
            parameters.addAll(units);
        }
        return letters.list(condition, "ORDER BY l.id DESC LIMIT " + LETTERS_MAX, parameters.toArray()).stream()
                .map(letter -> view(letter, by, language))
                .toList();
    }

    /**
     * A letter.
     *
     * @throws Refused not-found for those who have no part in it
     */
    LetterView letter(long id, Actor by, Language language) {
        return letters.find(id)
                .filter(found -> LetterSides.maySee(found, by))
                .map(found -> view(found, by, language))
                .orElseThrow(Refused::notFound);
    }

    private LetterView view(Letter letter, Actor by, Language language) {
        Long least = letter.minPriceFen();
        Integer discount = letter.maxDiscountPpm();
        return new LetterView(
                letter.id(),
                letter.version(),
                letter.kind().name(),
                letter.kind().label().in(language),
                LetterPapers.number(letter),
                achievements.organisation(letter.unitId()),
                letter.people().stream().map(Letter.Person::name).toList(),
                letter.achievements().stream()
                        .map(each -> new LetterView.AboutView(each.title(), each.code()))
                        .toList(),
                letter.powers().stream().map(each -> each.label().in(language)).toList(),
                least == null ? null : Fen.yuan(least),
                discount == null ? null : Ppm.percent(discount),
                letter.excluded(),
                letter.from(),
                letter.to(),
                letter.documentId(),
                StateView.of(letter.status(), language),
                MoveView.of(LetterLifecycle.SM_10.moves(letter.status(), sides.aCase(letter), by), language).stream()
                        .filter(move -> !move.action().equals(LetterLifecycle.OFFER))
                        .toList(),
                sides.needed(letter).stream()
                        .map(each -> new EmpowermentView.Party(each.side(), each.name(), each.signed()))
                        .toList(),
                letter.signedAt() == null ? null : Clocks.local(letter.signedAt()),
                letter.revokedAt() == null ? null : Clocks.local(letter.revokedAt()));
    }
}
