package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.document.DocumentParties;
import org.techmatch.document.IssuedDocument;
import org.techmatch.document.Signatures;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Text;

/** Who signs letters: the unit's leading group what it grants, completers what they commit themselves to. */
@Singleton
class LetterSides implements DocumentParties {
    private static final String GRANTOR = "GRANTOR";
    private static final String SIGNER = "SIGNER";
    private static final Text GRANTS = new Text("代表单位授权", "Grant for the unit");
    private static final Text COMMITS = new Text("本人承诺", "Commit myself");

    private final LetterRows rows;
    private final EmpowermentAchievements achievements;
    private final Signatures signatures;
    private final Clock clock;

    LetterSides(LetterRows rows, EmpowermentAchievements achievements, Signatures signatures, Clock clock) {
        this.rows = rows;
        this.achievements = achievements;
        this.signatures = signatures;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return LetterService.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, IssuedDocument document) {
        return rows.find(document.subject().id())
                .filter(letter -> maySee(letter, actor))
                .isPresent();
    }

    static boolean maySee(Letter letter, Actor by) {
        return EmpowermentScope.oversees(by)
                || by.may(Permission.KEEP_EMPOWERMENT, letter.unitId())
                || (by.accountId() != null && letter.accounts().contains(by.id()));
    }

    @Override
    public List<Side> sides(Actor actor, IssuedDocument document) {
        Letter letter = rows.find(document.subject().id()).orElse(null);
        if (letter == null
                || letter.status() != LetterStatus.DRAFT
                || !Long.valueOf(document.id()).equals(letter.documentId())) {
            return List.of();
        }
        return needed(letter).stream()
                .filter(each -> !each.signed())
                .filter(each -> each.side().equals(GRANTOR) ? grants(letter, actor) : actor.is(each.id()))
                .map(each -> each.side().equals(GRANTOR)
                        ? new Side(GRANTOR, letter.unitId(), GRANTS)
                        : new Side(SIGNER, null, COMMITS))
                .toList();
    }

    /** who is authorised does not grant it. */
    private static boolean grants(Letter letter, Actor actor) {
        return actor.has(Role.UNIT_LEADING_GROUP, letter.unitId())
                && !letter.accounts().contains(actor.id());
    }

    List<EmpowermentSides.Needed> needed(Letter letter) {
        Long documentId = letter.documentId();
        List<Signatures.Signed> signed = documentId == null ? List.of() : signatures.of(documentId);
        if (letter.kind() == LetterKind.AUTHORISATION) {
            return List.of(new EmpowermentSides.Needed(
                    GRANTOR, letter.unitId(), achievements.organisation(letter.unitId()), !signed.isEmpty()));
        }
        Set<Long> accounts = signed.stream().map(Signatures.Signed::accountId).collect(Collectors.toSet());
        List<EmpowermentSides.Needed> all = new ArrayList<>();
        letter.people()
                .forEach(each -> all.add(new EmpowermentSides.Needed(
                        SIGNER, each.accountId(), each.name(), accounts.contains(each.accountId()))));
        return all;
    }

    boolean allSigned(Letter letter) {
        return needed(letter).stream().allMatch(EmpowermentSides.Needed::signed);
    }

    LetterLifecycle.Case aCase(Letter letter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        LocalDate to = letter.to();
        return new LetterLifecycle.Case(
                letter.unitId(),
                allSigned(letter),
                !letter.from().isAfter(today),
                to != null && to.isBefore(today),
                letter.kind() == LetterKind.AUTHORISATION);
    }
}
