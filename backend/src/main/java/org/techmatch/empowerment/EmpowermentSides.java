package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.document.DocumentParties;
import org.techmatch.document.IssuedDocument;
import org.techmatch.document.Signatures;
import org.techmatch.ledger.Holding;
import org.techmatch.platform.Text;

/** who must sign an agreement, who has, and who may next; the same PDF is confirmed, noticed, decided and signed. */
@Singleton
class EmpowermentSides implements DocumentParties {
    /** A completer confirms the shares before anybody decides. */
    static final String TEAM = "TEAM";

    static final String COMPLETER = "COMPLETER";
    static final String UNIT = "UNIT";

    /** An owner that is another organisation; its id follows. */
    static final String HOLDER = "HOLDER_";

    private static final Text CONFIRMS = new Text("确认团队份额", "Confirm the team's shares");
    private static final Text SIGNS = new Text("完成人签署", "Sign as a completer");
    private static final Text FOR_UNIT = new Text("代表单位签署", "Sign for the unit");
    private static final Text FOR_OWNER = new Text("代表共有单位签署", "Sign for a co-owner");

    private final EmpowermentRows rows;
    private final EmpowermentAchievements achievements;
    private final EmpowermentScope scope;
    private final Letters letters;
    private final Signatures signatures;
    private final Clock clock;

    EmpowermentSides(
            EmpowermentRows rows,
            EmpowermentAchievements achievements,
            EmpowermentScope scope,
            Letters letters,
            Signatures signatures,
            Clock clock) {
        this.rows = rows;
        this.achievements = achievements;
        this.scope = scope;
        this.letters = letters;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** One who must sign. */
    record Needed(String side, long id, String name, boolean signed) {}

    @Override
    public String subjectType() {
        return EmpowermentService.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, IssuedDocument document) {
        return rows.find(document.subject().id())
                .filter(e -> scope.maySee(e, actor))
                .isPresent();
    }

    @Override
    public List<Side> sides(Actor actor, IssuedDocument document) {
        Empowerment e = rows.find(document.subject().id())
                .filter(found -> Long.valueOf(document.id()).equals(found.documentId()))
                .orElse(null);
        if (e == null || (e.status() != EmpowermentStatus.DRAFT && e.status() != EmpowermentStatus.DECIDED)) {
            return List.of();
        }
        if (e.status() == EmpowermentStatus.DECIDED && !lettersPresent(e)) {
            return List.of();
        }
        return needed(e).stream()
                .filter(each -> !each.signed())
                .flatMap(each -> side(e, each, actor).stream())
                .toList();
    }

    private List<Side> side(Empowerment e, Needed needed, Actor actor) {
        boolean drafting = e.status() == EmpowermentStatus.DRAFT;
        return switch (needed.side()) {
            case TEAM -> drafting && actor.is(needed.id()) ? List.of(new Side(TEAM, null, CONFIRMS)) : List.of();
            case COMPLETER ->
                !drafting && actor.is(needed.id()) ? List.of(new Side(COMPLETER, null, SIGNS)) : List.of();
            case UNIT ->
                !drafting && actor.has(Role.UNIT_TECH, e.unitId())
                        ? List.of(new Side(UNIT, e.unitId(), FOR_UNIT))
                        : List.of();
            default ->
                !drafting && (actor.has(Role.ENTERPRISE, needed.id()) || actor.has(Role.UNIT_TECH, needed.id()))
                        ? List.of(new Side(needed.side(), needed.id(), FOR_OWNER))
                        : List.of();
        };
    }

    /** Everybody who must sign, in order: the team's confirmations, then the signatures. */
    List<Needed> needed(Empowerment e) {
        Set<String> signed = e.documentId() == null ? Set.of() : signed(e.documentId());
        List<Needed> all = new ArrayList<>();
        for (Line line : e.lines()) {
            all.add(new Needed(TEAM, line.accountId(), line.name(), signed.contains(TEAM + " " + line.accountId())));
        }
        for (Line line : e.lines()) {
            all.add(new Needed(
                    COMPLETER, line.accountId(), line.name(), signed.contains(COMPLETER + " " + line.accountId())));
        }
        Set<String> sides = signed.stream().map(each -> each.split(" ")[0]).collect(Collectors.toSet());
        all.add(new Needed(UNIT, e.unitId(), achievements.organisation(e.unitId()), sides.contains(UNIT)));
        for (long owner : owners(e)) {
            all.add(new Needed(
                    HOLDER + owner, owner, achievements.organisation(owner), sides.contains(HOLDER + owner)));
        }
        return all;
    }

    boolean teamConfirmed(Empowerment e) {
        return needed(e).stream().filter(each -> each.side().equals(TEAM)).allMatch(Needed::signed);
    }

    boolean allSigned(Empowerment e) {
        return needed(e).stream().allMatch(Needed::signed);
    }

    /** an agreement that grants powers needs both letters for the whole team. */
    boolean lettersPresent(Empowerment e) {
        Long achievementId = e.achievementId();
        return !e.grantsPowers()
                || (achievementId != null && letters.cover(e.team(), e.unitId(), achievementId, clock.instant()));
    }

    /** domain.md §6: an enterprise signs if it owns a part; so does every other organisation. */
    private Set<Long> owners(Empowerment e) {
        return achievements.others(e.achievementId(), clock.instant()).stream()
                .map(Holding::holderId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> signed(long documentId) {
        Set<String> signed = new HashSet<>();
        signatures.of(documentId).forEach(each -> signed.add(each.view().side() + " " + each.accountId()));
        return signed;
    }
}
