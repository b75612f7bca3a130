package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.access.Role;
import org.techmatch.evidence.DecisionRecord;
import org.techmatch.evidence.DecisionRecords;
import org.techmatch.ledger.HolderKind;
import org.techmatch.ledger.Holding;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;

/** Shows agreements to who may see them. */
@Singleton
class EmpowermentViews {
    private static final int REGISTRY_DAYS = 90;

    private final EmpowermentRows rows;
    private final EmpowermentScope scope;
    private final EmpowermentSides sides;
    private final EmpowermentCases cases;
    private final EmpowermentAchievements achievements;
    private final EmpowermentDecisionService decisions;
    private final DecisionRecords records;
    private final ParameterVersions parameters;
    private final EmpowermentTurn turn;
    private final Clock clock;

    EmpowermentViews(
            EmpowermentRows rows,
            EmpowermentScope scope,
            EmpowermentSides sides,
            EmpowermentCases cases,
            EmpowermentAchievements achievements,
            EmpowermentDecisionService decisions,
            DecisionRecords records,
            ParameterVersions parameters,
            EmpowermentTurn turn,
            Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.sides = sides;
        this.cases = cases;
        this.achievements = achievements;
        this.decisions = decisions;
        this.records = records;
        this.parameters = parameters;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * An agreement.
     *
     * @throws Refused not-found for those who have no part in it
     */
    EmpowermentView view(long id, Actor by, Language language) {
        Empowerment e = rows.find(id).filter(found -> scope.maySee(found, by)).orElseThrow(Refused::notFound);
        Empowerment former =
                e.amendsId() == null ? null : rows.find(e.amendsId()).orElse(null);
        boolean office = by.may(Permission.KEEP_EMPOWERMENT, e.unitId());
        return new EmpowermentView(
                e.id(),
                e.version(),
                e.number(),
                e.mode().name(),
                e.mode().label().in(language),
                e.rightKind().name(),
                e.rightKind().label().in(language),
                e.useYears(),
                e.achievementId(),
                e.subjectTitle(),
                e.subjectCode(),
                e.unitId(),
                achievements.organisation(e.unitId()),
                Ppm.percent(e.teamSharePpm()),
                e.representativeId(),
                lines(e),
                e.mechanism(),
                e.costs(),
                e.payer(),
                e.incomeNote(),
                e.grantsPowers(),
                e.lapseDate(),
                StateView.of(e.status(), language),
                path(e, language),
                moves(e, by, language),
                parties(e),
                turn.of(e, language).orElse(null),
                e.rightKind() == RightKind.OWNERSHIP ? owners(after(e), e.lines(), language) : List.of(),
                e.documentId(),
                e.noticeId(),
                decision(e),
                former == null ? null : former.number(),
                former == null ? List.of() : Comparison.of(former, e, language),
                e.effectiveFrom() == null ? null : Clocks.local(e.effectiveFrom()),
                e.effectiveAt() == null ? null : Clocks.local(e.effectiveAt()),
                e.registeredOn(),
                e.registerNote(),
                registryDue(e),
                office ? group(e) : List.of(),
                parameters.isOutsidePolicy());
    }

    /** The steps that lead to an effective agreement, in order. */
    private List<StateView> path(Empowerment e, Language language) {
        boolean notice = cases.of(e, e.achievementId()).noticeNeeded();
        return List.of(
                        EmpowermentStatus.DRAFT,
                        EmpowermentStatus.TEAM_CONFIRMED,
                        EmpowermentStatus.NOTICE,
                        EmpowermentStatus.DECIDED,
                        EmpowermentStatus.SIGNED,
                        EmpowermentStatus.EFFECTIVE)
                .stream()
                .filter(state -> notice || state != EmpowermentStatus.NOTICE)
                .map(state -> StateView.of(state, language))
                .toList();
    }

    /** What the person may do; recording a decision is offered before there is one. */
    private List<MoveView> moves(Empowerment e, Actor by, Language language) {
        EmpowermentLifecycle.Case now = cases.of(e, e.achievementId());
        EmpowermentLifecycle.Case asked = new EmpowermentLifecycle.Case(
                now.unitId(),
                now.booked(),
                now.offered(),
                now.teamConfirmed(),
                now.noticeNeeded(),
                now.noticePassed(),
                !e.team().contains(by.id()) || !by.has(Role.UNIT_LEADING_GROUP, e.unitId()),
                now.allSigned(),
                now.lettersPresent(),
                now.achievementFree());
        return MoveView.of(EmpowermentLifecycle.SM_08.moves(e.status(), asked, by), language);
    }

    private List<EmpowermentView.Party> parties(Empowerment e) {
        return sides.needed(e).stream()
                .map(each -> new EmpowermentView.Party(
                        each.side().startsWith(EmpowermentSides.HOLDER) ? "HOLDER" : each.side(),
                        each.name(),
                        each.signed()))
                .toList();
    }

    private List<Holding> after(Empowerment e) {
        return Shares.after(
                achievements.others(e.achievementId(), clock.instant()), e.unitId(), e.teamSharePpm(), e.lines());
    }

    /** Owners with their names. */
    List<EmpowermentView.Owner> owners(List<Holding> holdings, List<Line> lines, Language language) {
        return holdings.stream()
                .map(each -> new EmpowermentView.Owner(
                        each.kind().label().in(language), name(each, lines), Ppm.percent(each.sharePpm())))
                .toList();
    }

    private String name(Holding holding, List<Line> lines) {
        return holding.kind() == HolderKind.COMPLETER
                ? lines.stream()
                        .filter(line -> line.accountId() == holding.holderId())
                        .map(Line::name)
                        .findFirst()
                        .orElse("")
                : achievements.organisation(holding.holderId());
    }

    private List<EmpowermentView.LineView> lines(Empowerment e) {
        int others = achievements.others(e.achievementId(), clock.instant()).stream()
                .mapToInt(Holding::sharePpm)
                .sum();
        List<Integer> parts = Shares.members(Shares.team(others, e.teamSharePpm()), e.lines());
        List<EmpowermentView.LineView> lines = new ArrayList<>();
        for (int i = 0; i < e.lines().size(); i++) {
            Line line = e.lines().get(i);
            lines.add(new EmpowermentView.LineView(
                    line.seq(),
                    line.accountId(),
                    line.name(),
                    Ppm.percent(line.internalPpm()),
                    e.rightKind() == RightKind.OWNERSHIP ? Ppm.percent(parts.get(i)) : null));
        }
        return lines;
    }

    private EmpowermentView.@Nullable DecisionView decision(Empowerment e) {
        Long id = e.decisionRecordId();
        return id == null
                ? null
                : records.find(id).map(EmpowermentViews::decision).orElse(null);
    }

    private static EmpowermentView.DecisionView decision(DecisionRecord record) {
        return new EmpowermentView.DecisionView(
                record.meetingNo(),
                Clocks.local(record.at()),
                record.participants().stream()
                        .map(DecisionRecord.Participant::name)
                        .toList(),
                record.recused().stream()
                        .map(each -> each.name() + "（" + each.interest() + "）")
                        .toList(),
                record.decision(),
                record.reasons(),
                record.dissent(),
                record.hash());
    }

    private List<EmpowermentView.Member> group(Empowerment e) {
        return decisions.members(e.unitId()).entrySet().stream()
                .map(each -> new EmpowermentView.Member(
                        each.getKey(), each.getValue(), e.team().contains(each.getKey())))
                .toList();
    }

    private static @Nullable LocalDate registryDue(Empowerment e) {
        return e.effectiveAt() == null
                        || e.registeredOn() != null
                        || e.rightKind() != RightKind.OWNERSHIP
                        || !e.status().isEffective()
                ? null
                : LocalDate.ofInstant(Objects.requireNonNull(e.effectiveAt()), Clocks.ZONE)
                        .plusDays(REGISTRY_DAYS);
    }
}
