package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Permission;
import org.techmatch.ledger.HolderKind;
import org.techmatch.ledger.Holding;
import org.techmatch.platform.Language;
import org.techmatch.platform.Ppm;
import org.techmatch.platform.Refused;

/** The calculator: what would be recorded, before anything is. */
@Singleton
class EmpowermentPreviews {
    private final EmpowermentRules rules;
    private final EmpowermentAchievements achievements;
    private final EmpowermentViews views;
    private final Clock clock;

    EmpowermentPreviews(
            EmpowermentRules rules, EmpowermentAchievements achievements, EmpowermentViews views, Clock clock) {
        this.rules = rules;
        this.achievements = achievements;
        this.views = views;
        this.clock = clock;
    }

    /** What the person's units may empower for, with the completers who have an account. */
    List<EmpowermentCandidate> candidates(Actor by) {
        return achievements.ofUnits(by.organisations(Permission.DRAFT_EMPOWERMENT)).stream()
                .map(each -> new EmpowermentCandidate(
                        each.id(),
                        each.title(),
                        each.code(),
                        achievements.completers(each.id()).entrySet().stream()
                                .map(who -> new EmpowermentCandidate.CompleterView(who.getKey(), who.getValue()))
                                .toList()))
                .toList();
    }

    /**
     * Who would own what.
     *
     * @throws Refused not-found for achievements of others, invalid-request with every wrong field
     */
    SharePreview of(EmpowermentForm form, Actor by, Language language) {
        EmpowermentAchievements.Facts about = Optional.ofNullable(form.achievementId())
                .flatMap(achievements::find)
                .filter(found -> by.may(Permission.DRAFT_EMPOWERMENT, found.holderId()))
                .orElseThrow(Refused::notFound);
        EmpowermentDraft draft = rules.checked(
                form,
                new EmpowermentRules.Subject(
                        form.mode(), about.id(), null, about.title(), about.code(), about.holderId(), null),
                achievements.completers(about.id()));
        boolean owned = draft.rightKind() == RightKind.OWNERSHIP;
        List<Holding> after = Shares.after(
                achievements.others(about.id(), clock.instant()),
                about.holderId(),
                draft.teamSharePpm(),
                draft.lines());
        List<EmpowermentView.LineView> lines = new ArrayList<>();
        for (Line line : draft.lines()) {
            String owns = after.stream()
                    .filter(each -> each.kind() == HolderKind.COMPLETER && each.holderId() == line.accountId())
                    .map(each -> Ppm.percent(each.sharePpm()))
                    .findFirst()
                    .orElse("0.0000");
            lines.add(new EmpowermentView.LineView(
                    line.seq(), line.accountId(), line.name(), Ppm.percent(line.internalPpm()), owned ? owns : null));
        }
        return new SharePreview(lines, owned ? views.owners(after, draft.lines(), language) : List.of());
    }
}
